package no.samtak.plan.participation.domain;

import no.samtak.plan.plan.domain.PlanId;

/**
 * One who takes part in a plan. A professional of a hospital can.
 *
 * @param service the unit or organisation, in words
 * @param name of the person who takes part for it
 */
public record Participant(ParticipantId id, PlanId planId, String service, ParticipantRole role, String name) {}
