/** What the services say to each other: past-tense events carrying the full public state of one aggregate. */
@NullMarked
package cn.guiyan.events;

import org.jspecify.annotations.NullMarked;
