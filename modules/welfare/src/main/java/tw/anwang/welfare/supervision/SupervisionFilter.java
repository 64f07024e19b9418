package tw.anwang.welfare.supervision;

import java.util.Map;

/** Which records are asked for. @param person number of the account of a worker who took part; 0 for everybody's */
public record SupervisionFilter(long person) {
    /** As the address has it. */
    Map<String, String> query() {
        return person == 0 ? Map.of() : Map.of("person", String.valueOf(person));
    }
}
