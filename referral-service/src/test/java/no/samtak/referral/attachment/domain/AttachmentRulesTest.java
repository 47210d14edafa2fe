package no.samtak.referral.attachment.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import no.samtak.referral.attachment.domain.AttachmentRules.Answer;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.intake.domain.ReferralStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentRulesTest {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(ISO_8859_1);
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000001");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a464946");

    @Test
    void aFileIsWhatItsContentSays() {
        assertThat(decide("epikrise.pdf", "application/pdf", PDF)).isEqualTo(new Answer.Taken(AttachmentKind.PDF));
        assertThat(decide("Bilete.PNG", "image/png", PNG)).isEqualTo(new Answer.Taken(AttachmentKind.PNG));
        assertThat(decide("skann.jpeg", "application/octet-stream", JPEG))
                .isEqualTo(new Answer.Taken(AttachmentKind.JPEG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MZ\u0090 a program", "PK\u0003\u0004 an archive", "<html>", "GIF89a", "%PDF", "", " %PDF-1.7"})
    void whatIsNoneOfTheThreeIsNotTakenWhateverItIsCalled(String content) {
        assertThat(refusals("epikrise.pdf", "application/pdf", content.getBytes(ISO_8859_1)))
                .containsExactly(new AttachmentRefusal.KindForbidden());
    }

    @ParameterizedTest
    @CsvSource({"epikrise.png, application/pdf", "epikrise, application/pdf", "epikrise.pdf.exe, application/pdf"})
    void aFileThatIsCalledWhatItIsNotIsNotTaken(String name, String mediaType) {
        assertThat(refusals(name, mediaType, PDF)).containsExactly(new AttachmentRefusal.NameFalse(AttachmentKind.PDF));
    }

    @Test
    void everyFalsehoodIsToldAtOnce() {
        assertThat(refusals("../skann.jpg", "image/png", PDF))
                .containsExactlyInAnyOrder(
                        new AttachmentRefusal.NameUnusable(),
                        new AttachmentRefusal.NameFalse(AttachmentKind.PDF),
                        new AttachmentRefusal.MediaTypeFalse(AttachmentKind.PDF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b.pdf", "a\\b.pdf", ".pdf", "a\nb.pdf", "C:a.pdf"})
    void aNameThatLeadsSomewhereElseIsNotTaken(String name) {
        assertThat(refusals(name, "application/pdf", PDF)).contains(new AttachmentRefusal.NameUnusable());
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void aFileIsTakenAsLongAsSomebodyHasWorkWithTheCase(CaseState state) {
        Answer answer = AttachmentRules.decide(
                new AttachmentRules.Facts("epikrise.pdf", "application/pdf", PDF, state, ReferralStanding.STANDS, 0));

        assertThat(answer instanceof Answer.Taken).isEqualTo(state.isOpen());
    }

    @Test
    void aReferralHasTwentyFilesAndNoMore() {
        assertThat(withFiles(19)).isInstanceOf(Answer.Taken.class);
        assertThat(withFiles(20)).isInstanceOf(Answer.Refused.class);
    }

    private static Answer withFiles(int already) {
        return AttachmentRules.decide(new AttachmentRules.Facts(
                "epikrise.pdf", "application/pdf", PDF, CaseState.RECEIVED, ReferralStanding.STANDS, already));
    }

    private static List<AttachmentRefusal> refusals(String name, String mediaType, byte[] content) {
        return decide(name, mediaType, content) instanceof Answer.Refused(var reasons) ? reasons : List.of();
    }

    private static Answer decide(String name, String mediaType, byte[] content) {
        return AttachmentRules.decide(
                new AttachmentRules.Facts(name, mediaType, content, CaseState.RECEIVED, ReferralStanding.STANDS, 0));
    }
}
