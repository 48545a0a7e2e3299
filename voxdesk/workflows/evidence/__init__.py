"""Comparing voices for a report: likelihood ratios, validated on a population, with their limits."""
