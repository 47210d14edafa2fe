package no.samtak.crooked.shed.util;

public class ShedHelper {}
