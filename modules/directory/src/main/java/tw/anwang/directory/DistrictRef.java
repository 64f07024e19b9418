package tw.anwang.directory;

import java.io.Serializable;

/**
 * A township, town, county-administered city or district (鄉鎮市區).
 *
 * @param code its area code: the first five digits of the county's current code and three of its own (三民區 64000050)
 * @param countyCode the code of its county as {@link CountyRef#code()}
 * @param name without the county: 三民區
 */
public record DistrictRef(String code, String countyCode, String name) implements Serializable {}
