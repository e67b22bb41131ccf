namespace Vroegsignalering.Contact.Texts;

/// <summary>For which situation a text is written; a short closed list.</summary>
/// <remarks>36% of municipalities that send letters use different ones for different situations (Divosa 2024). Which situations is a choice of this product.</remarks>
public enum ContactTextSituation
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The first text; it serves where no text for the situation exists, but for a visit.</summary>
    First = 1,

    /// <summary>There was no answer to an earlier text.</summary>
    Reminder = 2,

    /// <summary>Several partners sent a signal.</summary>
    SeveralPartners = 3,

    /// <summary>A threatening situation (<i>bedreigende situatie</i>): contact within three working days (Wgs art. 4 lid 2).</summary>
    Threatening = 4,

    /// <summary>A visit is announced, and can be declined.</summary>
    VisitAnnouncement = 5,
}
