package no.samtak.plan;

/** Of another service, for a crooked one to use. */
public class Stranger {}
