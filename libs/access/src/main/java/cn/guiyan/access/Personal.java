package cn.guiyan.access;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A personal text of a view. It is masked wherever it is written as JSON, unless {@link Disclosures} has disclosed the record. */
@JacksonAnnotationsInside
@JsonSerialize(using = PersonalSerializer.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Personal {}
