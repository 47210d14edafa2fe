package no.samtak.law.policy;

import no.samtak.law.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * The part of the municipality that receives reports of need and answers for coordinators and plans.
 *
 * @param openingHours as people read it, for example {@code 08.00–15.00}
 */
public record CoordinatingUnit(
        Text name,
        @Nullable String organisationNumber,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String openingHours) {}
