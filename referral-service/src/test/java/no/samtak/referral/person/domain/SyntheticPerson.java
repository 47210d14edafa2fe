package no.samtak.referral.person.domain;

import java.time.LocalDate;

/** An invented person with a number of Skatteetaten's synthetic series (month + 80), which no living person can have. */
public record SyntheticPerson(PersonNumber number, PersonName name, LocalDate birthDate) {}
