package cn.guiyan.access;

import java.util.UUID;

/** A view of a record that has an id, by which a disclosure names it. */
public interface Identified {
    /** The record's id. */
    UUID id();
}
