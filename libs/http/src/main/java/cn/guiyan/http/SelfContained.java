package cn.guiyan.http;

/**
 * A view that says nothing but what its aggregate's version says: no other record's name, nothing that depends on the day or on who reads it,
 * nothing about a person that an erasure would change. Who has the version is answered 304; any other view is sent whole and never kept.
 */
public interface SelfContained extends Versioned {}
