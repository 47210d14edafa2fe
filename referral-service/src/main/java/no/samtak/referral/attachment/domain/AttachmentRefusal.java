package no.samtak.referral.attachment.domain;

import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.intake.domain.ReferralStanding;

/** Why a file is not taken. */
public sealed interface AttachmentRefusal {

    /** The case is over, or the referral does not stand. */
    record NothingOpen(CaseState state, ReferralStanding standing) implements AttachmentRefusal {}

    /** The content is neither a PDF nor a PNG nor a JPEG, whatever it is called. */
    record KindForbidden() implements AttachmentRefusal {}

    /** It is called something that it is not. */
    record NameFalse(AttachmentKind is) implements AttachmentRefusal {}

    /** It came as something that it is not. */
    record MediaTypeFalse(AttachmentKind is) implements AttachmentRefusal {}

    /** There is no name, or it would lead out of a folder or cannot be shown. */
    record NameUnusable() implements AttachmentRefusal {}

    record TooMany(int most) implements AttachmentRefusal {}
}
