package no.samtak.referral.person.domain;

import java.util.List;

/**
 * Where letters to a person go. Printed, it shows nothing.
 *
 * @param lines street or box, and c/o, in the order of the envelope
 * @param postalCode four digits in Norway; whatever the country uses elsewhere
 * @param country ISO 3166-1, two letters
 */
public record PostalAddress(List<String> lines, String postalCode, String place, String country) {

    public PostalAddress {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "PostalAddress[]";
    }
}
