package no.samtak.referral.assignment.domain;

import java.time.LocalDate;

/** Where the list of stretches goes on: the last one given. */
public record StandInPosition(LocalDate lastDay, StandInId id) {}
