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
        commits.signal();
        if (advanced.isEmpty()) {
            return;
        }
        try {
            listener.advanced(advanced);
        } catch (RuntimeException e) {
            LOG.error("an observer of the projection failed; what it observed is committed all the same", e);
        }
    }
}
