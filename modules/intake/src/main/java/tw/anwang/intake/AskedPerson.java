package tw.anwang.intake;

import java.time.LocalDate;
import tw.anwang.registry.PersonId;

/** Of whom a cross-check asks; nulls for what nobody knows. */
public record AskedPerson(String name, LocalDate bornOn, String idNumber, PersonId known) {}
