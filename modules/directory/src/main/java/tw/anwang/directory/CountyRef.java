package tw.anwang.directory;

/**
 * One of the 22 counties and cities.
 *
 * @param code household-registration code of the TWSS code list, the key everywhere
 * @param currentCode the national code of today; differs for 桃園市 only
 * @param shortName 臺北, 嘉義 (two counties share it)
 */
public record CountyRef(
        String code,
        String currentCode,
        String name,
        String shortName,
        boolean specialMunicipality,
        OfficeId government) {}
