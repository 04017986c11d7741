/** What every module's tests stand on: real PostgreSQL, a real Kafka broker, signed tokens and the architecture rules. */
@NullMarked
package cn.guiyan.testing;

import org.jspecify.annotations.NullMarked;
