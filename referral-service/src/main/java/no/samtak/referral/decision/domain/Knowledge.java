package no.samtak.referral.decision.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * From when the person or family knew of a decision, or should have: the day the four weeks are counted from.
 *
 * @param on in Europe/Oslo
 * @param how opened, handed over, said on the telephone, or proven by an appeal
 * @param recordedAt legal time
 */
public record Knowledge(LocalDate on, String how, Instant recordedAt, String recordedBy) {}
