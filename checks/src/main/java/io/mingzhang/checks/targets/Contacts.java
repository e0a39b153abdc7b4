package io.mingzhang.checks.targets;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.form.Contact;
import io.mingzhang.checks.form.ExaminedForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The contacts of all forms of a document, by a property of them. */
record Contacts(Map<String, List<Contact>> groups) {

    static Contacts by(Function<Contact, String> property, ExaminedDocument document) {
        Map<String, List<Contact>> groups = new LinkedHashMap<>();
        ExaminedForm.in(document)
                .flatMap(place -> Contact.of(place.content()).stream())
                .forEach(contact -> groups.computeIfAbsent(property.apply(contact), key -> new ArrayList<>())
                        .add(contact));
        return new Contacts(groups);
    }

    /** One contact for each value of another property, the most frequent first. */
    static List<Contact> distinct(List<Contact> contacts, Function<Contact, String> property) {
        Map<String, List<Contact>> byValue =
                contacts.stream().collect(Collectors.groupingBy(property, LinkedHashMap::new, Collectors.toList()));
        return byValue.values().stream()
                .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                .map(List::getFirst)
                .toList();
    }

    /** The most frequent value when it is the value of more than half; empty when none is. */
    static <T> Optional<T> majority(List<T> values) {
        Map<T, Long> counts = values.stream()
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > values.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
