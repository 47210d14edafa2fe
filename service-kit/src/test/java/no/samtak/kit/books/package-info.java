/** A service about books, as small as can be: it shows how the kit is used, and lets what needs a service be tried. */
package no.samtak.kit.books;
