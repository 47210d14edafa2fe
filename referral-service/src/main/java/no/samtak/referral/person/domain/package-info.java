/**
 * Who a case is about, and what may be kept of a person's identity. Identity lives in this service only, encrypted;
 * everything else knows a {@link no.samtak.referral.person.domain.PersonId}.
 */
@NullMarked
package no.samtak.referral.person.domain;

import org.jspecify.annotations.NullMarked;
