package no.samtak.referral.assessment.domain;

/**
 * A case worker's own judgement of one criterion, with reasons. It settles what the facts leave open and nothing else.
 *
 * @param recorded the reasons
 */
public record Judgement(Criterion criterion, Verdict verdict, Recorded recorded) implements Entry<Judgement> {

    /** What the judgement comes to. */
    public enum Verdict {
        MET(Answer.MET),
        NOT_MET(Answer.NOT_MET);

        private final Answer answer;

        Verdict(Answer answer) {
            this.answer = answer;
        }

        Answer answer() {
            return answer;
        }
    }

    @Override
    public Judgement recordedAs(Recorded other) {
        return new Judgement(criterion, verdict, other);
    }
}
