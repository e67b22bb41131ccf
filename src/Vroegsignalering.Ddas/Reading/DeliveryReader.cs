namespace Vroegsignalering.Ddas.Reading;

/// <summary>Reads a file that is in memory as a whole, and joins cases with their signals.</summary>
internal sealed class DeliveryReader(ReadOnlyMemory<byte> file, string source)
{
    /// <summary>What a signal takes with its part of the cases, about.</summary>
    private const int BytesOfSignal = 540;

    private readonly ReadContext _context = new(source, file.Length / BytesOfSignal);
    private readonly List<DdasMunicipalityDelivery> _municipalities = [];

    public DdasReadResult Read()
    {
        using JsonWindow window = new(file);
        DeliveryWalker walker = new(window, _context);
        MunicipalityReader? municipality = null;
        for (DeliveryStep step = walker.Next(); step != DeliveryStep.End; step = walker.Next())
        {
            switch (step)
            {
                case DeliveryStep.MunicipalityStart:
                    municipality = new MunicipalityReader(_context, file, walker.Municipality, _municipalities.Count == 0 ? file.Length / BytesOfSignal : 0);
                    break;
                case DeliveryStep.SignalsEnd:
                    municipality!.EndSignals();
                    break;
                case DeliveryStep.Signal:
                    municipality!.AddSignal(walker.Signal, Bytes(walker), walker.ItemPath);
                    break;
                case DeliveryStep.Case:
                    municipality!.AddCase(walker.Case, Bytes(walker), walker.ItemPath);
                    break;
                case DeliveryStep.MunicipalityEnd:
                    _municipalities.Add(municipality!.Finish());
                    municipality.Dispose();
                    break;
            }
        }

        return walker.Refusal is Diagnostic refusal ? Refused(refusal) : Accepted(walker.Head);
    }

    public static DdasReadResult Refused(Diagnostic refusal) => new()
    {
        Version = DdasVersion.NotStated,
        Delivery = null,
        Diagnostics = [refusal],
        QuarantinedSignals = [],
        QuarantinedCases = [],
        ReceivedSignals = 0,
        ReceivedArrears = Money.Zero,
        ReceivedCases = 0,
    };

    private static Range Bytes(DeliveryWalker walker) => (int)walker.ItemStart..((int)walker.ItemStart + walker.ItemLength);

    private DdasReadResult Accepted(DeliveryHead head) => new()
    {
        Version = _context.Evidence.Version,
        Delivery = _municipalities.Count == 0 ? null : new DdasDelivery
        {
            PeriodStart = head.PeriodStart,
            PeriodEnd = head.PeriodEnd,
            DeliveredAt = head.DeliveredAt,
            SupplierCode = head.SupplierCode,
            Municipalities = _municipalities,
        },
        Diagnostics = _context.Findings.All,
        QuarantinedSignals = _context.QuarantinedSignals,
        QuarantinedCases = _context.QuarantinedCases,
        ReceivedSignals = (int)_context.ReceivedSignals,
        ReceivedArrears = _context.ReceivedArrears,
        ReceivedCases = (int)_context.ReceivedCases,
    };
}
