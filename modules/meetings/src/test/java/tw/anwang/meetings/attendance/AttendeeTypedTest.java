package tw.anwang.meetings.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttendeeTypedTest {
    @Test
    void who_was_warned_of_a_name_confirms_it_on_another_node_too() throws IOException, ClassNotFoundException {
        AttendeeTyped typed = new AttendeeTyped();
        typed.setName("林知遠");
        Attendee other = new Attendee(1, null, body(typed));
        assertTrue(typed.warned(List.of(other)));
        assertFalse(typed.isConfirmed(other));
        AttendeeTyped there = passedOn(typed);
        assertEquals("林知遠", there.getAlike().get(0).name());
        there.confirm();
        assertTrue(there.isConfirmed(other));
    }

    private static AttendeeTyped body(AttendeeTyped typed) {
        typed.setBody("示範大學");
        return typed;
    }

    private static AttendeeTyped passedOn(AttendeeTyped typed) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(typed);
        return (AttendeeTyped) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }
}
