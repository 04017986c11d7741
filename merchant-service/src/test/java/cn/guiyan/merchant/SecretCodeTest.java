package cn.guiyan.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretCodeTest {
    @Test
    void eachIsAnotherAndCannotBeGuessed() {
        SecretCode one = SecretCode.create();

        assertThat(one.text())
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(SecretCode.create().text());
    }

    @Test
    void itIsKnownAgainByItsHash() {
        // FIPS 180-2, appendix B.1
        assertThat(new SecretCode("abc").hexHash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(new SecretCode("abc").hash()).hasSize(32);
    }

    @Test
    void itIsNotWrittenByMistake() {
        assertThat("a log of " + new SecretCode("abc")).doesNotContain("abc");
    }
}
