using NodaTime;

namespace MunicipalFrontEnd.Work;

/// <summary>A file that was sent and waits until somebody said which column is what. It holds personal data.</summary>
/// <param name="Name">Its name, without folders.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="ReceivedOn">The day the college received it.</param>
/// <param name="By">Who sent it; only that worker can go on with it.</param>
/// <param name="Until">Until when it is kept.</param>
public sealed record WaitingFile(string Name, ReadOnlyMemory<byte> Content, LocalDate ReceivedOn, string By, Instant Until)
{
    /// <summary>Nothing of it.</summary>
    public override string ToString() => "waiting file";
}
