package tw.anwang.directory;

public record OfficeId(long value) implements java.io.Serializable {}
