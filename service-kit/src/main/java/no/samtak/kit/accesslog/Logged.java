package no.samtak.kit.accesslog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The operation touches what is known about persons: no entry in the access log, no answer. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Logged {

    /** What is done, in a stable word such as {@code shelf.read}. */
    String what();

    /** Why: a code of HL7's PurposeOfUse (urn:oid:2.16.840.1.113883.1.11.20448), such as {@code COC}. */
    String purpose();

    /** The statute that gives the right to it, as the rulebook names it; empty where none stands for itself. */
    String legalBasis() default "";
}
