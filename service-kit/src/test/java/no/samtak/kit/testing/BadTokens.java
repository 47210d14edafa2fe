package no.samtak.kit.testing;

import java.util.List;
import no.samtak.local.parts.LocalTokens;
import no.samtak.local.parts.Role;

/** Tokens that no service believes. To make one costs more than to send it: one of each serves for all operations. */
record BadTokens(String expiredOrForged, String forSomebodyElse, String ofAStranger) {

    /** Of staff or a sender, right but for one thing. */
    static BadTokens of(Role role, String organisation) {
        LocalTokens flawless = Suite.tokens();
        return new BadTokens(
                flawless.expired().token(role, organisation),
                flawless.forAnotherAudience().token(role, organisation),
                flawless.fromAStranger().token(role, organisation));
    }

    /** Of a sister service, right but for one thing. */
    static BadTokens ofSisters(String service) {
        String sister = "notification";
        String tenant = "bjornafjorden";
        return new BadTokens(
                Suite.forgedSisterToken(sister, service, tenant),
                Suite.sisterToken(sister, "somebody-else", tenant),
                Suite.sisterToken("stranger", service, tenant));
    }

    List<BadAttempt> on(Attempt right) {
        return List.of(
                new BadAttempt(right.byNobody(), "no token"),
                new BadAttempt(right.by("no-token"), "a token that is none"),
                new BadAttempt(right.withHeader("Authorization", "Basic a2FyaTprYXJp"), "a password"),
                new BadAttempt(right.by(expiredOrForged), "expired or forged"),
                new BadAttempt(right.by(forSomebodyElse), "for somebody else"),
                new BadAttempt(right.by(ofAStranger), "of a stranger"));
    }
}
