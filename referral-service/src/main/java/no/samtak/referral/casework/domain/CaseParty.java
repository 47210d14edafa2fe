package no.samtak.referral.casework.domain;

import no.samtak.referral.person.domain.PersonId;

/** Somebody who gets letters about a case. */
public record CaseParty(PersonId personId, PartyRole role) {}
