package no.samtak.law.policy;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samtak.law.language.LanguageForm;
import no.samtak.law.language.Text;
import no.samtak.law.policy.PolicyFile.NumberAtLine;
import no.samtak.law.statute.Statute;
import org.jspecify.annotations.Nullable;

/** Turns the keys of one policy file into a {@link Policy}, and stops what the statute does not allow. */
final class PolicyReader {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Text NO_TEXT = Text.same("");
    private static final int AGE_WHERE_THE_RIGHT_ENDS = 18;
    private static final int NO_LEAST = Integer.MIN_VALUE;
    private static final int LONGEST_BUFFER = 10;
    private static final LocalTime LATEST_RELEASE = LocalTime.of(20, 0);

    private final String file;
    private final YamlSection root;

    PolicyReader(String file, YamlSection root) {
        this.file = file;
        this.root = root;
    }

    PolicyFile read(PolicyVersion version) {
        List<NumberAtLine> municipalityNumbers = numbers("municipalityNumbers", NumberFormat.MUNICIPALITY);
        List<NumberAtLine> organisationNumbers = numbers("organisationNumbers", NumberFormat.ORGANISATION);
        Policy policy = new Policy(
                id(),
                version,
                bilingual(root, "name"),
                municipalityNumbers.stream().map(NumberAtLine::number).toList(),
                organisationNumbers.stream().map(NumberAtLine::number).toList(),
                coordinatingUnit(root.section("coordinatingUnit")),
                root.required("language", root.choice("language", LanguageForm.class), LanguageForm.NB),
                root.required("decisionForm", root.choice("decisionForm", DecisionForm.class), DecisionForm.VEDTAK),
                guidance(root.section("guidance")),
                childCoordinator(root.section("childCoordinator")),
                requireNonNullElse(
                        root.choice("secondaryCoordinator", SecondaryCoordinator.class), SecondaryCoordinator.NONE),
                requireNonNullElse(root.flag("bti"), false),
                requireNonNullElse(root.wholeNumber("coordinatorNamedWithinDays", 1, 60), 14),
                requireNonNullElse(root.flag("fourEyes"), false),
                requireNonNullElse(root.wholeNumber("commentWeeks", 2, 12), 3),
                optionalBilingual(root, "countyGovernor"),
                deadlines(root.section("deadlines")),
                texts(root.section("texts")));
        root.reportUnknownKeys();
        return new PolicyFile(file, policy, root.lineOf("id"), municipalityNumbers, organisationNumbers);
    }

    private MunicipalityId id() {
        String id = root.text("id");
        if (id != null && !ID.matcher(id).matches()) {
            root.fault("id", "must be 2 to 40 lower-case letters a-z, digits and hyphens, and begin with a letter");
        }
        return new MunicipalityId(root.required("id", id, "no id in " + file));
    }

    private List<NumberAtLine> numbers(String key, NumberFormat format) {
        return root.required(key, root.sections(key), List.<YamlSection>of()).stream()
                .flatMap(entry -> number(entry, format).stream())
                .toList();
    }

    private Optional<NumberAtLine> number(YamlSection entry, NumberFormat format) {
        String number = entry.required("number", entry.text("number"), "");
        LocalDate from = entry.date("from");
        LocalDate to = entry.date("to");
        if (from != null && to != null && to.isBefore(from)) {
            entry.fault("to", "is before from; a number is valid from its first to its last day");
        }
        entry.reportUnknownKeys();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (!format.accepts(number)) {
            entry.fault("number", format.demand());
        }
        return Optional.of(new NumberAtLine(file, entry.line(), new ValidNumber(number, from, to)));
    }

    private static CoordinatingUnit coordinatingUnit(YamlSection section) {
        String organisationNumber = section.text("organisationNumber");
        if (organisationNumber != null && !NumberFormat.ORGANISATION.accepts(organisationNumber)) {
            section.fault("organisationNumber", NumberFormat.ORGANISATION.demand());
        }
        CoordinatingUnit unit = new CoordinatingUnit(
                bilingual(section, "name"),
                organisationNumber,
                section.text("phone"),
                section.text("email"),
                section.text("address"),
                section.text("openingHours"));
        section.reportUnknownKeys();
        return unit;
    }

    private static Guidance guidance(YamlSection section) {
        YamlSection longTerm = section.section("longTerm");
        YamlSection coordinated = section.section("coordinated");
        Guidance guidance = new Guidance(
                new Guidance.LongTerm(longTerm.wholeNumber("normMonths", 1, 120), optionalBilingual(longTerm, "text")),
                new Guidance.Coordinated(
                        coordinated.wholeNumber("minServices", 1, 10),
                        coordinated.someOf("countedKinds", ServiceKind.class),
                        coordinated.someOf("excludedKinds", ServiceKind.class),
                        optionalBilingual(coordinated, "text")),
                section.someOf("notHealthServices", ServiceKind.class));
        reportHardening(section);
        reportHardening(longTerm);
        reportHardening(coordinated);
        return guidance;
    }

    /** A guide that refuses by itself would fetter the discretion that the statute demands. */
    private static void reportHardening(YamlSection guidance) {
        guidance.reportUnknownKeys(
                key -> key.startsWith("refuse") || key.equals("mandatory") || key.equals("required"),
                "would let guidance refuse by itself; " + named(Statute.PBRL_2_5B)
                        + " gives the right by each person's own need, so take it out: where guidance is not met, a"
                        + " case worker judges");
    }

    private static ChildCoordinatorOffer childCoordinator(YamlSection section) {
        boolean after18 = requireNonNullElse(section.flag("after18"), false);
        Integer endAge = section.wholeNumber("endAge", 0, 120);
        if (endAge != null && endAge < AGE_WHERE_THE_RIGHT_ENDS) {
            section.fault(
                    "endAge",
                    "is " + endAge + ", but the right under " + named(Statute.PBRL_2_5C)
                            + " lasts until 18; a policy may offer more, never less");
        } else if (endAge != null && endAge > AGE_WHERE_THE_RIGHT_ENDS && !after18) {
            section.fault("endAge", "is above 18 while after18 is not true; set after18: true or take endAge out");
        }
        section.reportUnknownKeys();
        return new ChildCoordinatorOffer(after18, after18 ? endAge : Integer.valueOf(AGE_WHERE_THE_RIGHT_ENDS));
    }

    private static DeadlinePolicy deadlines(YamlSection section) {
        DeadlinePolicy standard = DeadlinePolicy.DEFAULT;
        Integer buffer = section.wholeNumber("bufferWorkingDays", NO_LEAST, LONGEST_BUFFER);
        if (buffer != null && buffer < 0) {
            section.fault(
                    "bufferWorkingDays",
                    "is below 0 and would send the letter after the month in " + named(Statute.FVL_11A)
                            + "; 0 is the last lawful day");
        }
        DeadlinePolicy policy = new DeadlinePolicy(
                requireNonNullElse(buffer, standard.bufferWorkingDays()),
                requireNonNullElse(section.wholeNumbers("warningDays", 1, 20), standard.warningDays()),
                requireNonNullElse(section.time("automaticRelease"), standard.automaticRelease()),
                requireNonNullElse(section.time("firstAttempts"), standard.firstAttempts()),
                requireNonNullElse(section.time("warningTime"), standard.warningTime()),
                requireNonNullElse(section.wholeNumber("expectedAnswerWeeks", 1, 26), standard.expectedAnswerWeeks()));
        if (policy.automaticRelease().isAfter(LATEST_RELEASE)) {
            section.fault(
                    "automaticRelease",
                    "is after " + LATEST_RELEASE + "; the letter must be dispatched the same day to keep the month in "
                            + named(Statute.FVL_11A));
        }
        if (!policy.firstAttempts().isBefore(policy.automaticRelease())) {
            section.fault("firstAttempts", "must be before automaticRelease, " + policy.automaticRelease());
        }
        section.reportUnknownKeys(
                key -> key.startsWith("appeal"),
                "cannot be set by a municipality; " + named(Statute.PBRL_7_5)
                        + " gives four weeks to appeal, so take it out");
        return policy;
    }

    private static LetterTexts texts(YamlSection section) {
        LetterTexts texts = new LetterTexts(
                bilingual(section, "standingDelayReason"),
                optionalBilingual(section, "childCoordinator"),
                optionalBilingual(section, "coordinatorChoice"),
                optionalBilingual(section, "appeal"),
                optionalBilingual(section, "price"),
                optionalBilingual(section, "timePromise"));
        section.reportUnknownKeys();
        return texts;
    }

    private static Text bilingual(YamlSection section, String key) {
        return section.required(key, optionalBilingual(section, key), NO_TEXT);
    }

    private static @Nullable Text optionalBilingual(YamlSection section, String key) {
        if (!section.has(key)) {
            return null;
        }
        YamlSection forms = section.section(key);
        Text text = new Text(forms.required("nb", forms.text("nb"), ""), forms.required("nn", forms.text("nn"), ""));
        forms.reportUnknownKeys();
        return text;
    }

    private static String named(Statute statute) {
        return statute.reference(LanguageForm.NB);
    }
}
