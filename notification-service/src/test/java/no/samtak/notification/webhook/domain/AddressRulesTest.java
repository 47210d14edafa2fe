package no.samtak.notification.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "0.1.2.3",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "fec0::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "2002:a00:1::",
                "2001::1",
                "2001:db8::1",
                "100::1"
            })
    void noHostOutsideThePublicNetworkIsCalledAnywhere(String host) {
        assertThat(AddressRules.mayBeCalled(InetAddress.ofLiteral(host), false)).isFalse();
        assertThat(AddressRules.mayBeCalled(InetAddress.ofLiteral(host), true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.10", "::1", "::ffff:127.0.0.1"})
    void thisMachineIsCalledInTheLocalSuiteAlone(String host) {
        assertThat(AddressRules.mayBeCalled(InetAddress.ofLiteral(host), false)).isFalse();
        assertThat(AddressRules.mayBeCalled(InetAddress.ofLiteral(host), true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "198.20.0.1", "2a00:1450:400f::200e", "2001:67c::1"})
    void whatIsPublicIsCalled(String host) {
        assertThat(AddressRules.mayBeCalled(InetAddress.ofLiteral(host), false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hooks.example.org",
                "/samtak",
                "ftp://hooks.example.org/",
                "https:///samtak",
                "mailto:a@example.org",
                "https://me:secret@hooks.example.org/",
                "https://hooks.example.org/#here",
                "file:///etc/passwd"
            })
    void whatIsNoAddressIsRefusedEvenInTheLocalSuite(String address) {
        assertThat(AddressRules.faultOf(URI.create(address), true)).contains(AddressFault.NO_ADDRESS);
    }

    @Test
    void onlyTheLocalSuiteDoesWithoutTls() {
        assertThat(AddressRules.faultOf(URI.create("http://hooks.example.org/"), false))
                .contains(AddressFault.NOT_HTTPS);
        assertThat(AddressRules.faultOf(URI.create("http://hooks.example.org/"), true))
                .isEmpty();
        assertThat(AddressRules.faultOf(URI.create("https://hooks.example.org/"), false))
                .isEmpty();
    }
}
