package cn.guiyan.figures;

import java.math.BigDecimal;

/**
 * What one region brings into a ranking.
 *
 * @param region region code
 * @param name as published
 * @param arrived yuan from January to the month
 * @param target yuan for the year
 */
public record RegionFigure(String region, String name, BigDecimal arrived, BigDecimal target) {}
