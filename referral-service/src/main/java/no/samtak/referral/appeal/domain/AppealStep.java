package no.samtak.referral.appeal.domain;

import java.time.LocalDate;
import java.util.List;
import no.samtak.referral.decision.domain.DecisionId;
import org.jspecify.annotations.Nullable;

/** What a named person does with an appeal. */
public sealed interface AppealStep {

    /** The move it makes. */
    AppealState.Move move();

    /** It is to be considered. */
    record Admit(AdmissionGround ground, @Nullable String reasons, Appellant.@Nullable Mandate mandateShown)
            implements AppealStep {
        @Override
        public AppealState.Move move() {
            return AppealState.Move.ADMITTED_BY_A_PERSON;
        }

        /** Without what is free text. */
        @Override
        public String toString() {
            return "Admit[" + ground + "]";
        }
    }

    /** Why an appeal is to be considered. */
    enum AdmissionGround {
        IN_TIME,
        /** Late, but the appellant cannot be blamed for it. */
        NOT_TO_BLAME,
        /** Late, but special grounds speak for it. */
        SPECIAL_GROUNDS
    }

    /**
     * It cannot be considered.
     *
     * @param told when and how the appellant was told; there is no letter for it
     */
    record Dismiss(DismissalGround ground, String reasons, Told told) implements AppealStep {
        @Override
        public AppealState.Move move() {
            return AppealState.Move.DISMISSED_BY_A_PERSON;
        }

        /** Without what is free text. */
        @Override
        public String toString() {
            return "Dismiss[" + ground + "]";
        }
    }

    /** Why an appeal cannot be considered. */
    enum DismissalGround {
        TOO_LATE,
        /** Whoever appeals is no party and represents none. */
        NO_RIGHT_TO_APPEAL,
        MANDATE_NOT_SHOWN,
        /** What it is about cannot be appealed. */
        NOTHING_TO_APPEAL
    }

    /** When and how somebody was told what no letter says. */
    record Told(LocalDate on, String how) {}

    /** The municipality has investigated and looked at its decision anew. */
    record Reconsider(String considerations) implements AppealStep {
        @Override
        public AppealState.Move move() {
            return AppealState.Move.DECISION_RECONSIDERED;
        }

        /** Without what is free text. */
        @Override
        public String toString() {
            return "Reconsider[]";
        }
    }

    /** The municipality has changed its decision. */
    record Reverse(DecisionId by) implements AppealStep {
        @Override
        public AppealState.Move move() {
            return AppealState.Move.DECISION_REVERSED;
        }
    }

    /** The municipality agrees that a granted right is not fulfilled, and sees to it. */
    record Fulfil(String what, LocalDate from, Told told) implements AppealStep {
        @Override
        public AppealState.Move move() {
            return AppealState.Move.DECISION_REVERSED;
        }

        /** Without what is free text. */
        @Override
        public String toString() {
            return "Fulfil[" + from + "]";
        }
    }

    /** To the County Governor, with a statement of which the parties get a copy, and every document. */
    record Forward(String statement, List<String> documents) implements AppealStep {
        public Forward {
            documents = List.copyOf(documents);
        }

        @Override
        public AppealState.Move move() {
            return AppealState.Move.SENT_TO_THE_COUNTY_GOVERNOR;
        }

        /** Without what is free text. */
        @Override
        public String toString() {
            return "Forward[]";
        }
    }

    /** What the County Governor has answered. */
    record Settle(
            Settlement outcome, LocalDate on, @Nullable String reference, String summary) implements AppealStep {
        @Override
        public AppealState.Move move() {
            return AppealState.Move.COUNTY_GOVERNOR_ANSWERED;
        }

        /** Without what is free text. */
        @Override
        public String toString() {
            return "Settle[" + outcome + "]";
        }
    }

    /**
     * It is done.
     *
     * @param by the decision that does it; null where none is needed
     * @param how what was done where no decision is needed
     */
    record CarryOut(@Nullable DecisionId by, @Nullable String how) implements AppealStep {
        @Override
        public AppealState.Move move() {
            return AppealState.Move.ANSWER_CARRIED_OUT;
        }

        /** Without what is free text. */
        @Override
        public String toString() {
            return "CarryOut[" + by + "]";
        }
    }
}
