"""What happens behind the Listen page: recording, opening, playing, learning."""
