/** The demonstration data: a seeded world around the bulletin's figures, and its loading through the public API. */
@NullMarked
package cn.guiyan.demo;

import org.jspecify.annotations.NullMarked;
