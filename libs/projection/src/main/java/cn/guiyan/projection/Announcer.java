package cn.guiyan.projection;

import org.jboss.logging.Logger;

/** Tells those who wait, count and observe what was committed. */
final class Announcer {
    private static final Logger LOG = Logger.getLogger(Announcer.class);

    private final ProjectionState state;
    private final Commits commits;
    private final ProjectionLoop.Listener listener;

    Announcer(ProjectionState state, Commits commits, ProjectionLoop.Listener listener) {
        this.state = state;
        this.commits = commits;
        this.listener = listener;
    }

    void announce(Advance advance, long ignored, int parked) {
        state.count(advance, ignored);
        state.parked(parked);
        announce(advance.announcement());
    }

    void announce(ProjectionAdvanced advanced) {
        // Whoever waits for a write must not be let go before what is kept of the views is known to be old.
        if (!advanced.isEmpty()) {
            observe(advanced);
        }
        commits.signal();
    }

    private void observe(ProjectionAdvanced advanced) {
        try {
            listener.advanced(advanced);
        } catch (RuntimeException e) {
            LOG.error("an observer of the projection failed; what it observed is committed all the same", e);
        }
    }
}
