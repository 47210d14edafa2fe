package no.samtak.law.policy;

import java.util.List;
import no.samtak.law.language.LanguageForm;
import no.samtak.law.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one municipality has decided for itself, read from one file. It may loosen the statute, never harden it: {@link
 * Policies#load} refuses a file that tries.
 *
 * @param language the form used where the person has expressed no wish
 * @param bti whether the municipality works by BTI, where a relay holder may hand over to a coordinator
 * @param coordinatorNamedWithinDays calendar days from a grant until a coordinator is named
 * @param fourEyes whether somebody else must approve a decision before it is made
 * @param commentWeeks how long a party has to comment before what was granted is changed or ended
 * @param countyGovernor who decides appeals, with the county; null where the file names none
 */
public record Policy(
        MunicipalityId id,
        PolicyVersion version,
        Text name,
        List<ValidNumber> municipalityNumbers,
        List<ValidNumber> organisationNumbers,
        CoordinatingUnit coordinatingUnit,
        LanguageForm language,
        DecisionForm decisionForm,
        Guidance guidance,
        ChildCoordinatorOffer childCoordinator,
        SecondaryCoordinator secondaryCoordinator,
        boolean bti,
        int coordinatorNamedWithinDays,
        boolean fourEyes,
        int commentWeeks,
        @Nullable Text countyGovernor,
        DeadlinePolicy deadlines,
        LetterTexts texts) {

    private static final Text COUNTY_GOVERNOR = new Text("Statsforvalteren", "Statsforvaltaren");

    public Policy {
        municipalityNumbers = List.copyOf(municipalityNumbers);
        organisationNumbers = List.copyOf(organisationNumbers);
    }

    /** Who decides appeals, as a letter names it. */
    public Text appealBody() {
        return countyGovernor == null ? COUNTY_GOVERNOR : countyGovernor;
    }
}
