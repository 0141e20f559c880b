/** Names that keep their language whatever the text around them; they are taken out before a text's language is judged. */
export const namesInTheOtherLanguage: readonly string[] = ['Lasten ja nuorten puhelin', 'Barn- och ungdomstelefonen'];

/** Longer texts that are rightly the same in both languages. */
export const sameInBothLanguages: readonly string[] = [];
