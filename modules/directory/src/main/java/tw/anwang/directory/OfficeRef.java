package tw.anwang.directory;

public record OfficeRef(OfficeId id, String name, String shortName, String countyCode) {}
