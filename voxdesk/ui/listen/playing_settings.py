"""Joins what plays recordings with the settings: speed, volume, loudspeaker, what is shown meanwhile."""

from voxdesk.jobs.runner import Runner
from voxdesk.ui.listen.stage import Stage
from voxdesk.ui.parts.page import Page
from voxdesk.ui.parts.playback import Playback
from voxdesk.workflows.live.microphones import list_loudspeakers


def join_playing(page: Page, stage: Stage, playback: Playback, runner: Runner) -> None:
    """Play and show as the settings of ``page`` say, and keep there what the user changes."""
    transport, settings = stage.transport, page.settings
    transport.choose_speed(settings.playback_speed)
    transport.sound.volume.setValue(round(100 * settings.volume))
    playback.set_speed(settings.playback_speed)
    playback.set_volume(settings.volume)
    playback.set_output(settings.output_device)
    stage.picture.wave.setChecked(settings.waveform)
    stage.turn_list.join.setChecked(settings.join_turns)
    stage.turn_list.join_changed.connect(lambda on: page.change_settings(join_turns=on))

    def choose_speed(speed: float) -> None:
        playback.set_speed(speed)
        page.change_settings(playback_speed=speed)

    def choose_volume(percent: int) -> None:
        playback.set_volume(percent / 100)
        page.change_settings(volume=percent / 100)

    def choose_output(name: str) -> None:
        playback.set_output(name)
        page.change_settings(output_device=name)

    def list_outputs() -> None:
        job = runner.submit(list_loudspeakers, None)
        job.when_finished(lambda found: transport.sound.set_outputs(found, page.settings.output_device))

    transport.speed_changed.connect(choose_speed)
    transport.sound.volume_changed.connect(choose_volume)
    transport.sound.output_chosen.connect(choose_output)
    transport.sound.opened.connect(list_outputs)
    stage.picture.waveform_shown.connect(lambda shown: page.change_settings(waveform=shown))
