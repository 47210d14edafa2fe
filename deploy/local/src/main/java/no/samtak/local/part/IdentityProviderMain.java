package no.samtak.local.part;

import no.samtak.local.parts.IdentityProviderPart;

/** The identity provider's process: {@code IdentityProviderMain <port>}. */
final class IdentityProviderMain {
    private IdentityProviderMain() {}

    public static void main(String[] arguments) {
        var provider = IdentityProviderPart.start(Integer.parseInt(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(provider::close));
    }
}
