package cn.guiyan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PostgresAccountTest {
    @Test
    void anOrdinaryUserNeedsNoHelp() {
        assertThat(PostgresAccount.find(false, words -> false).prefix()).isEmpty();
    }

    @Test
    void rootUsesANamespaceElseTheUserNobody() {
        assertThat(PostgresAccount.find(true, words -> true).prefix()).startsWith("unshare");
        assertThat(PostgresAccount.find(true, words -> words.get(0).equals("setpriv"))
                        .prefix())
                .startsWith("setpriv");
    }

    @Test
    void rootWithoutEitherIsToldWhatToDo() {
        assertThatThrownBy(() -> PostgresAccount.find(true, words -> false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("start ./run as an ordinary user");
    }
}
