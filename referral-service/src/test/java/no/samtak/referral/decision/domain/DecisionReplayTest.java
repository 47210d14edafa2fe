package no.samtak.referral.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.stream.Stream;
import no.samtak.law.policy.Policy;
import no.samtak.referral.assessment.domain.Assessment;
import no.samtak.referral.assessment.domain.Criterion;
import no.samtak.referral.assessment.domain.Judgement;
import no.samtak.referral.assessment.domain.Need;
import no.samtak.referral.assessment.domain.SchemeResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Years later the kept facts give the same answer, whatever the policy files say then. */
class DecisionReplayTest {

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static Stream<Proposal> proposals() {
        Stream<Proposal> grants = Need.allMunicipalities().stream()
                .map(Policy::id)
                .map(id -> Proposal.aboutAChild().ofANeed(Need.ofAChild().in(id.value())));
        Need judged = Need.ofAnAdult()
                .in("vefsn")
                .lastingMonths(18)
                .judged(Criterion.NEED_IS_LONG_TERM, Judgement.Verdict.MET);
        return Stream.concat(
                grants,
                Stream.of(
                        Proposal.aboutAnAdult().ofANeed(judged),
                        Proposal.aboutAnAdult().ofANeed(Need.ofAnAdult().nothingFound()),
                        Proposal.aboutAChild().withoutChoice().coordinated(Proposal.SCHOOL_COORDINATES)));
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void theFactsAsTheyWereKeptGiveTheSameAnswer(Proposal proposal) throws JsonProcessingException {
        DecisionFacts kept = json.readValue(json.writeValueAsString(proposal.facts()), DecisionFacts.class);

        assertThat(kept).isEqualTo(proposal.facts());
        assertThat(DecisionRules.decide(kept)).isEqualTo(proposal.decided());
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void theTraceIsReadAsItWasWritten(Proposal proposal) throws JsonProcessingException {
        Assessment trace = proposal.need().assessed();

        SchemeResult[] read = json.readValue(json.writeValueAsString(trace.schemes()), SchemeResult[].class);

        assertThat(read).containsExactlyElementsOf(trace.schemes());
    }
}
