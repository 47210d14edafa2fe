package no.samtak.kit.crypto;

import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;

/** The two kinds of keys in a ring, each with its one algorithm. */
enum KeyKind {
    COLUMN("columnKeys", PredefinedAeadParameters.AES256_GCM),
    HASH("hashKeys", PredefinedPrfParameters.HMAC_SHA256_PRF);

    private final String jsonName;
    private final Parameters algorithm;

    KeyKind(String jsonName, Parameters algorithm) {
        this.jsonName = jsonName;
        this.algorithm = algorithm;
    }

    String jsonName() {
        return jsonName;
    }

    Parameters algorithm() {
        return algorithm;
    }

    @Override
    public String toString() {
        return "The " + jsonName + " of the key ring";
    }
}
