using Vroegsignalering.Privacy;

namespace Vroegsignalering.Casework;

/// <summary>Counts what was erased.</summary>
internal sealed class Erased
{
    public int Cases { get; set; }

    public int Signals { get; set; }

    public int Persons { get; set; }

    public int Rows { get; set; }

    public int Messages { get; set; }

    public int Lines { get; set; }

    public int Deliveries { get; set; }

    public int Changed { get; set; }

    public void Add(Erased other)
    {
        Cases += other.Cases;
        Signals += other.Signals;
        Persons += other.Persons;
        Rows += other.Rows;
        Messages += other.Messages;
        Lines += other.Lines;
        Deliveries += other.Deliveries;
        Changed += other.Changed;
    }

    public StoreRetentionReport Report(StoreRetentionPlan plan, DeletionProofHead head) => new()
    {
        Plan = plan,
        Cases = Cases,
        Signals = Signals,
        Persons = Persons,
        Rows = Rows,
        Messages = Messages,
        Lines = Lines,
        Deliveries = Deliveries,
        Changed = Changed,
        Head = head,
    };
}
