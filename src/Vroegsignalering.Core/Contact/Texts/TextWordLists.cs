namespace Vroegsignalering.Contact.Texts;

/// <summary>The words that texts are searched for, Dutch and English together: a text in one language can hold words of the other.</summary>
/// <remarks>The lists are choices of this product; docs/contact-texts.md shows them, and a test compares the two.</remarks>
internal static class TextWordLists
{
    /// <summary>Tells others that it is about money, arrears or who sent the signal.</summary>
    public static readonly WordList Revealing = new(
        Whole:
        [
            "geld", "euro", "euros", "eur", "factuur", "facturen", "nota", "leen", "leent", "huur", "vaste lasten",
            "amount due", "money", "pay", "pays", "paid", "payable", "paying", "bill", "bills", "loan", "loans", "owe", "owes", "owed", "owing", "rent", "rental",
            "default", "defaulted", "defaulter", "defaulters", "collector", "collectors", "debt collection", "collection agency", "health insurer",
            "energy supplier", "water company", "housing association", "landlord",
        ],
        Begins:
        [
            "aanman", "afbetal", "afgeslot", "afsluit", "aflos", "bedrag", "beslag", "bewind", "budget", "energiebedrijf", "energieleverancier", "energienota", "faill", "financ",
            "geldcoach", "geldfit", "geldhulp", "geldloket", "geldnood", "geldproble", "geldstress", "geldtekort", "geldzak", "geldzorg", "huisuitzet", "huura", "huurb", "huurp", "huursch", "hypothe", "krediet", "lening", "premie", "rekening", "saner",
            "verhuurder", "vorder", "waterbedrijf", "woningcorporatie", "zorgpremie", "zorgverzekera",
            "bankrupt", "credit", "evict", "insolven", "invoice", "mortgage", "payment", "repay", "repaid", "unpaid",
        ],
        Within: ["achterstallig", "achterstand", "betaal", "betal", "deurwaarder", "incasso", "ontruim", "schuld", "termijnbedrag", "vroegsignal", "arrear", "bailiff", "debt", "overdue"],
        Innocent: ["onschuld", "verontschuld"]);

    /// <summary>Tells that a computer ranked people.</summary>
    public static readonly WordList Scores = new(
        Whole: ["score", "scores", "profiel", "risk model", "risk profile", "risk class", "high risk", "hoog risico", "ranking"],
        Begins: ["risicomodel", "risicoklasse", "risicoprofiel", "risicoscore", "voorspelmodel", "algorit", "profiling", "profilering"],
        Within: ["risicoscore"],
        Innocent: []);

    /// <summary>Sounds like a threat.</summary>
    public static readonly WordList Threats = new(
        Whole:
        [
            "u moet", "moet u", "u bent verplicht", "bent u verplicht", "laatste kans", "laatste waarschuwing", "anders zijn wij", "gevolgen", "boete",
            "boetes", "rechtszaak", "rechter",
            "you must", "must you", "you are obliged", "you have to", "last chance", "final warning", "final notice", "consequences", "penalty", "penalties",
            "legal action", "court",
        ],
        Begins: ["dagvaard", "dreig", "dwing", "dwang", "genoodzaakt", "maatregel", "sanctie", "sommeer", "sommatie", "enforce", "sanction", "seize", "summon", "threat"],
        Within: [],
        Innocent: []);

    /// <summary>Says why the municipality gets in touch.</summary>
    public static readonly WordList Reason = Stems("achterstand", "rekening", "melding", "arrear", "behind", "unpaid", "bill");

    /// <summary>Says what is offered.</summary>
    public static readonly WordList Offer = Stems("help", "hulp", "meedenken", "support");

    /// <summary>Asks whether the arrears are correct.</summary>
    public static readonly WordList Asks = new(["klopt dit", "klopt dat", "klopt het", "correct", "is this right", "is that right"], [], [], []);

    /// <summary>Says what the municipality is not: a bailiff.</summary>
    public static readonly WordList Bailiff = Stems("deurwaarder", "bailiff");

    /// <summary>Says what the municipality is not: a collection agency.</summary>
    public static readonly WordList Collection = new(["collection agency", "debt collector"], ["incasso"], [], []);

    private static WordList Stems(params string[] within) => new([], [], within, []);
}
