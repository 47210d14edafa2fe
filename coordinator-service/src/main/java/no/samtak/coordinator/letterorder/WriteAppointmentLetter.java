package no.samtak.coordinator.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.coordinator.letterorder.client.AddresseesAnswer;
import no.samtak.coordinator.letterorder.client.HomeOfIdentity;
import no.samtak.coordinator.letterorder.domain.LetterErrand;

/**
 * Asks whom a letter goes to, and orders it. The question is asked between two transactions; done again after a crash, it
 * orders nothing twice.
 */
@ApplicationScoped
public class WriteAppointmentLetter {

    private final FindLetterCase findCase;
    private final HomeOfIdentity homeOfIdentity;
    private final OrderAppointmentLetters orderLetters;

    WriteAppointmentLetter(
            FindLetterCase findCase, HomeOfIdentity homeOfIdentity, OrderAppointmentLetters orderLetters) {
        this.findCase = findCase;
        this.homeOfIdentity = homeOfIdentity;
        this.orderLetters = orderLetters;
    }

    public void handle(LetterErrand errand) {
        findCase.handle(errand.appointment()).ifPresent(caseId -> {
            switch (homeOfIdentity.addressees(caseId)) {
                case AddresseesAnswer.Found(var addressees) ->
                    orderLetters.handle(caseId, errand.appointment(), addressees);
                case AddresseesAnswer.Silence() -> {}
            }
        });
    }
}
