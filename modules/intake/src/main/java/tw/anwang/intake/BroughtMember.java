package tw.anwang.intake;

import java.time.LocalDate;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.Sex;

/** Somebody of the family of a case, as a platform tells of it; each part but sex and role may be null. */
public record BroughtMember(String name, Sex sex, LocalDate bornOn, String idNumber, MemberRole role) {}
