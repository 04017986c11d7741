package cn.guiyan.merchant.chamber;

/** By which an office knows a chamber again, without an id of ours: no two chambers share it. */
public record ChamberKey(String place, String name) {}
