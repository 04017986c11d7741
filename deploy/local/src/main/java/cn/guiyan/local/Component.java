package cn.guiyan.local;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/** One process of the suite: how it is prepared, run, recognised as ready, and ended. */
interface Component {
    /** Names its log and its port. */
    String name();

    /** For the person at the terminal. */
    String title();

    int port();

    /** Whatever must be there before it runs: unpacked, initialised. Called once a start; repeats nothing that is done. */
    default void prepare(Processes processes) throws IOException {}

    CommandLine command();

    /** Asked until it says yes; answers soon. */
    boolean isReady();

    /** What is to be done first of all each time it has become ready. */
    default void whenReady() throws SQLException {}

    default Signal stopSignal() {
        return Signal.TERM;
    }

    default Duration startLimit() {
        return Duration.ofMinutes(3);
    }
}
