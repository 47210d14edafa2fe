package no.samtak.referral.assessment.domain;

import java.time.Instant;

/**
 * What somebody wrote, who and when: the description a finding rests on, or the reasons of a judgement.
 *
 * @param text may be a parent's or a professional's own words
 * @param at legal time
 */
public record Recorded(String text, String by, Instant at) {

    /** Without the text, which tells of somebody's life. */
    @Override
    public String toString() {
        return "Recorded[" + by + ", " + at + "]";
    }
}
