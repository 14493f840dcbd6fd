package org.evenhand.sample;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;

/**
 * Somebody made up who works for the council on a snapshot date.
 *
 * @param point how far up the grade
 * @param second a further post of a few hours, counted with the first
 */
record Person(String id, Asked asked, int point, Terms terms, LocalDate serviceStart, Optional<SecondPost> second) {

    /** A further post. */
    record SecondPost(Post post, Terms terms) {}

    Person startingOn(LocalDate start) {
        return new Person(id, asked, point, terms, start, second);
    }

    /** The salary of a whole post, so many pay awards ago. */
    int salary(int awardsAgo) {
        return PayScale.salary(asked.post().grade(), point, awardsAgo);
    }

    /** Weekly hours over all posts, in hundredths. */
    int hours() {
        return terms.hours() + second.map(post -> post.terms().hours()).orElse(0);
    }

    boolean onFamilyLeave() {
        return !asked.truth(Characteristic.FAMILY_LEAVE).equals("no_family_leave");
    }
}
